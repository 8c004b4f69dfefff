/** The treasury's record beside the ledger: {@link org.budgetyear.finalaccounts.reconciliation.Reconciliation}. */
@NullMarked
package org.budgetyear.finalaccounts.reconciliation;

import org.jspecify.annotations.NullMarked;
