package org.budgetyear.finalaccounts.table.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums and differences of rows or columns, such as {@code 22+23+24}. */
final class Formulas {

    private static final Pattern TERM = Pattern.compile("([+-]?)([0-9A-Za-z_]+)");

    private Formulas() {}

    static Rule.CellSum parse(String place, String text) {
        Map<String, Integer> signs = new LinkedHashMap<>();
        Matcher term = TERM.matcher(text);
        int end = 0;
        while (term.lookingAt()) {
            boolean first = end == 0;
            boolean signed = !term.group(1).isEmpty();
            int sign = term.group(1).equals("-") ? -1 : 1;
            if ((!first && !signed) || signs.put(term.group(2), sign) != null) {
                break;
            }
            end = term.end();
            term.region(end, text.length());
        }
        if (end != text.length() || signs.isEmpty()) {
            throw new MalformedTableSet(place, "'" + text + "' is no sum of different cells");
        }
        return new Rule.CellSum(signs, text);
    }
}
