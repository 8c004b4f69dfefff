package org.budgetyear.standalone.ledger;

import java.io.PrintStream;
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
    record Refused(List<LedgerError> errors, int count) implements LedgerReading {

        void tell(String place, PrintStream err) {
            err.println("budget: the ledger " + place + " has " + count + " errors and nothing was posted 账簿有 " + count
                    + " 处错误，未过账：");
            errors.forEach(error -> err.println("  " + error.text()));
            int more = count - errors.size();
            if (more > 0) {
                err.println("  … and " + more + " more 另有 " + more + " 处");
            }
        }
    }
}
