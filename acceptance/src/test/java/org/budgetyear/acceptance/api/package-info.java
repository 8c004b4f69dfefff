/** The documents of the API, held against what runs. */
@NullMarked
package org.budgetyear.acceptance.api;

import org.jspecify.annotations.NullMarked;
