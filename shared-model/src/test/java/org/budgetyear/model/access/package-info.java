@NullMarked
package org.budgetyear.model.access;

import org.jspecify.annotations.NullMarked;
