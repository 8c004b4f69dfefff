package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.budgetyear.model.money.Money;

/**
 * An amount of each month of the year.
 *
 * @param amounts January first
 */
public record Months(List<Money> amounts) {

    private static final int COUNT = 12;

    public static final Months NONE = new Months(Collections.nCopies(COUNT, Money.ZERO));

    public Money total() {
        return Money.sum(amounts);
    }

    /** What counts from the first of these months on and before the second; January is 1. */
    public Money between(int first, int end) {
        return Money.sum(amounts.subList(first - 1, end - 1));
    }

    Months plus(LocalDate on, Money amount) {
        List<Money> next = new ArrayList<>(amounts);
        int month = on.getMonthValue() - 1;
        next.set(month, next.get(month).plus(amount));
        return new Months(Collections.unmodifiableList(next));
    }

    public Months plus(Months other) {
        List<Money> next = new ArrayList<>();
        for (int month = 0; month < COUNT; month++) {
            next.add(amounts.get(month).plus(other.amounts.get(month)));
        }
        return new Months(Collections.unmodifiableList(next));
    }
}
