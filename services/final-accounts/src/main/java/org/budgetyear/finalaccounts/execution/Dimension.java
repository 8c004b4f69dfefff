package org.budgetyear.finalaccounts.execution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what execution is broken down. */
public enum Dimension {
    DEPARTMENT,
    UNIT,
    FUNCTION,
    PROJECT,
    FUND,
    ECONOMIC,
    NATURE,
    /** The items of the three public expenses, whose budget is their ceiling. */
    THREE_PUBLIC;

    /** Its name in addresses, such as {@code function} or {@code three-public}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.wireName().equals(name))
                .findFirst();
    }

    /** All names, for those who gave none of them. */
    public static String wireNames() {
        return Arrays.stream(values()).map(Dimension::wireName).collect(Collectors.joining(", "));
    }
}
