/**
 * A unit's year as the log leaves it, as a pure fold: {@link org.budgetyear.finalaccounts.account.UnitYearAccount} first.
 * The order in which the events of several contexts arrive makes no difference, and neither does their arriving twice.
 */
@NullMarked
package org.budgetyear.finalaccounts.account;

import org.jspecify.annotations.NullMarked;
