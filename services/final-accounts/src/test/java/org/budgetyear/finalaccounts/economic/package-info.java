/** Spending by both economic charts. */
@NullMarked
package org.budgetyear.finalaccounts.economic;

import org.jspecify.annotations.NullMarked;
