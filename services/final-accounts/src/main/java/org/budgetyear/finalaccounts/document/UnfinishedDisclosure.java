package org.budgetyear.finalaccounts.document;

import java.io.Serial;
import java.util.List;

/** What keeps a disclosure from being published, in words for people. */
public final class UnfinishedDisclosure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    UnfinishedDisclosure(List<String> reasons) {
        super(String.join("；", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
