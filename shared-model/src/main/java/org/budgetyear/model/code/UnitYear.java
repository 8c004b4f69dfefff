package org.budgetyear.model.code;

/** One unit's fiscal year: everything in it is decided by one writer, and its key orders every log. */
public record UnitYear(UnitCode unit, FiscalYear year) implements Comparable<UnitYear> {

    private static final String SEPARATOR = "|";

    /** The key of its records, such as {@code 440105-701001|2017}. */
    public String key() {
        return unit.value() + SEPARATOR + year.value();
    }

    /** @throws IllegalArgumentException when the text is no key of a unit's year */
    public static UnitYear ofKey(String key) {
        int separator = key.lastIndexOf(SEPARATOR);
        if (separator < 0) {
            throw new IllegalArgumentException("not the key of a unit's year: " + key);
        }
        return new UnitYear(
                new UnitCode(key.substring(0, separator)),
                new FiscalYear(Integer.parseInt(key.substring(separator + 1))));
    }

    /** The same unit's following year. */
    public UnitYear next() {
        return new UnitYear(unit, year.next());
    }

    @Override
    public int compareTo(UnitYear other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return key();
    }
}
