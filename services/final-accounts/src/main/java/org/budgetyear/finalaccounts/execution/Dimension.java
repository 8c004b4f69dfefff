package org.budgetyear.finalaccounts.execution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what execution is broken down. */
public enum Dimension {
    UNIT,
    FUNCTION,
    PROJECT,
    FUND,
    ECONOMIC,
    NATURE;

    /** Its name in addresses, such as {@code function}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
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
