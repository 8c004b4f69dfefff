package org.budgetyear.standalone.ledger;

import java.util.List;
import org.budgetyear.standalone.ledger.form.Ledger;

/** What came of reading a folder. */
public sealed interface LedgerReading {

    /** Every file is right. */
    record Accepted(Ledger ledger) implements LedgerReading {}

    /**
     * Something is wrong, so nothing of it counts.
     *
     * @param errors the first of them, in order of file and row
     * @param count of all errors
     */
    record Refused(List<LedgerError> errors, int count) implements LedgerReading {}
}
