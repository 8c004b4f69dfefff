/** From one year to the next: {@link org.budgetyear.finalaccounts.carryforward.ClosingBalances}. */
@NullMarked
package org.budgetyear.finalaccounts.carryforward;

import org.jspecify.annotations.NullMarked;
