package org.budgetyear.finalaccounts.account;

import java.util.Comparator;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;

/** Where money that is no appropriation was received. */
public record ReceiptKey(Fund fund, FunctionCode function) implements Comparable<ReceiptKey> {

    private static final Comparator<ReceiptKey> ORDER =
            Comparator.comparing(ReceiptKey::fund).thenComparing(ReceiptKey::function);

    @Override
    public int compareTo(ReceiptKey other) {
        return ORDER.compare(this, other);
    }
}
