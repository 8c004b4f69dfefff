/**
 * A year's ledger as a folder of CSV files, read whole or refused with every error. Read {@link
 * org.budgetyear.standalone.ledger.LedgerReader} first.
 */
@NullMarked
package org.budgetyear.standalone.ledger;

import org.jspecify.annotations.NullMarked;
