package org.budgetyear.finalaccounts.check.value;

import java.math.BigInteger;
import org.budgetyear.model.money.Printed;

/** What a number counts; only numbers of one kind can be added or compared. */
public enum Kind {
    /** In fen. */
    MONEY("an amount of money", "金额"),
    /** In percent. */
    PERCENT("a percentage", "百分比"),
    /** People, vehicles, batches. */
    COUNT("a number of things", "数量");

    private static final BigInteger FEN_OF_TEN_THOUSAND_YUAN = BigInteger.valueOf(1_000_000);

    private final String en;
    private final String zh;

    Kind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public String en() {
        return en;
    }

    public String zh() {
        return zh;
    }

    /** As a report prints it: in ten thousand yuan, in percent, or whole. */
    public String printed(Exact number) {
        return switch (this) {
            case MONEY -> Printed.quotient(number.numerator(), number.over().multiply(FEN_OF_TEN_THOUSAND_YUAN));
            case PERCENT -> Printed.quotient(number.numerator(), number.over()) + "%";
            case COUNT -> number.toString();
        };
    }
}
