/** Every figure is what its events add up to. */
@NullMarked
package org.budgetyear.finalaccounts.trace;

import org.jspecify.annotations.NullMarked;
