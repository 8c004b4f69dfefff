/** The matrix of who may do what is held to the services: nothing can be asked of them that it does not list. */
@NullMarked
package org.budgetyear.acceptance.access;

import org.jspecify.annotations.NullMarked;
