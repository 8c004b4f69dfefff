package org.budgetyear.model.code;

import java.time.LocalDate;

/**
 * A fiscal year, 1 January to 31 December (预算法 art. 18).
 *
 * @param value the year, 2000 to 2999
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new NotAccepted("a year from 2000 to 2999", "2000 至 2999 之间的年度");
        }
    }

    public boolean contains(LocalDate date) {
        return date.getYear() == value;
    }

    public FiscalYear previous() {
        return new FiscalYear(value - 1);
    }

    public FiscalYear next() {
        return new FiscalYear(value + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value, 12, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
