/** Delegations and receptions against the money: {@link org.budgetyear.finalaccounts.threepublic.Reconciliation}. */
@NullMarked
package org.budgetyear.finalaccounts.threepublic;

import org.jspecify.annotations.NullMarked;
