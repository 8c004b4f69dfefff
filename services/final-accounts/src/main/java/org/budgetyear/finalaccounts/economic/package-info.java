/** Spending by both economic charts: {@link org.budgetyear.finalaccounts.economic.EconomicSpending}. */
@NullMarked
package org.budgetyear.finalaccounts.economic;

import org.jspecify.annotations.NullMarked;
