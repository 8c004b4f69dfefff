package org.budgetyear.finalaccounts.narrative;

/** What a template's braces stand for. */
sealed interface Reference {

    /** In place of the key of the enclosing repetition. */
    String KEY = "$";

    /**
     * A figure.
     *
     * @param name with {@link #KEY} in place of the key, if it has one
     * @param magnitude whether the sentence says the direction, so that no sign is printed
     * @param unit whether the unit is printed behind it
     */
    record OfFigure(String name, boolean magnitude, boolean unit) implements Reference {

        String nameFor(String key) {
            return name.replace(KEY, key);
        }

        /** As the catalogue of figures writes it. */
        String catalogued() {
            return catalogued(name);
        }

        static String catalogued(String name) {
            return name.replace(KEY, "{key}");
        }
    }

    /** A cell of a table, such as {@code 04:expense/53/general_public}. */
    record OfCell(String table, String block, String row, String column) implements Reference {}

    /** The title and the number of a table. */
    record OfTable(String table) implements Reference {}

    /** A name. */
    record OfLabel(NameOf of) implements Reference {}

    /** What names stand for. */
    enum NameOf {
        DEPARTMENT,
        YEAR,
        PRIOR_YEAR,
        UNITS,
        NAME,
        CODE,
        KIND
    }
}
