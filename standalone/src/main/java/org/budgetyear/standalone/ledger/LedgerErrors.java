package org.budgetyear.standalone.ledger;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.code.NotAccepted;

/** The errors of one reading: the first are kept, all are counted. */
final class LedgerErrors {

    static final int KEPT = 100;

    private final List<LedgerError> kept = new ArrayList<>();
    private int count;

    void add(LedgerError error) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(error);
        }
    }

    void addFile(String file, String value, NotAccepted refused) {
        add(new LedgerError(file, LedgerError.WHOLE_FILE, "", value, refused.accepted(), refused.acceptedZh()));
    }

    int count() {
        return count;
    }

    List<LedgerError> kept() {
        return List.copyOf(kept);
    }
}
