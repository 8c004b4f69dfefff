/**
 * A ledger posted into a running platform through its public HTTP API, as the bureau and the units would. Read {@link
 * org.budgetyear.standalone.posting.LedgerPosting} first.
 */
@NullMarked
package org.budgetyear.standalone.posting;

import org.jspecify.annotations.NullMarked;
