/** From a figure back to what it adds up: {@link org.budgetyear.finalaccounts.trace.Contributions} finds the events. */
@NullMarked
package org.budgetyear.finalaccounts.trace;

import org.jspecify.annotations.NullMarked;
