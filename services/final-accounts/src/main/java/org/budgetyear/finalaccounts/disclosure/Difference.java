package org.budgetyear.finalaccounts.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One place where two disclosures differ.
 *
 * @param place the path in the disclosure, elements of lists by their ids
 * @param table the table, of a cell; null elsewhere
 * @param row the row, of a cell; null elsewhere
 * @param column the column, of a cell; null elsewhere
 * @param was what the first one has; null when it has nothing there
 * @param is what the second one has; null when it has nothing there
 * @param deltaFen how much more the second one has, of exact amounts; null elsewhere
 */
public record Difference(
        String place,
        @Nullable String table,
        @Nullable String row,
        @Nullable String column,
        @Nullable String was,
        @Nullable String is,
        @Nullable Long deltaFen) {

    private static final Pattern CELL =
            Pattern.compile("tables/([^/]+)/blocks/[^/]+/rows/([^/]+)/cells/([^/]+)/(fen|printed)");
    private static final List<String> IDS = List.of("id", "metric", "unit");

    /** Where they differ, in the order of the places. */
    public static List<Difference> between(JsonNode first, JsonNode second) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        flatten("", first, before);
        flatten("", second, after);
        TreeSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String place : places) {
            String was = before.get(place);
            String is = after.get(place);
            if (!Objects.equals(was, is)) {
                differences.add(of(place, was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static Difference of(String place, @Nullable String was, @Nullable String is) {
        Matcher cell = CELL.matcher(place);
        if (!cell.matches()) {
            return new Difference(place, null, null, null, was, is, null);
        }
        Long delta = cell.group(4).equals("fen") ? delta(was, is) : null;
        return new Difference(place, cell.group(1), cell.group(2), cell.group(3), was, is, delta);
    }

    /** Null when one of them is no amount, which a file from outside may hold. */
    private static @Nullable Long delta(@Nullable String was, @Nullable String is) {
        try {
            return Math.subtractExact(fen(is), fen(was));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static long fen(@Nullable String text) {
        return text == null ? 0 : Long.parseLong(text);
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(property -> flatten(join(path, property.getKey()), property.getValue(), into));
        } else if (node.isArray()) {
            Set<String> labels = new HashSet<>();
            int index = 0;
            for (JsonNode each : node) {
                String label = label(each, index);
                flatten(join(path, labels.add(label) ? label : label + "#" + index), each, into);
                index++;
            }
        } else {
            into.put(path, node.isString() ? node.asString() : node.toString());
        }
    }

    private static String label(JsonNode element, int index) {
        String context = element.path("context").asString("");
        return IDS.stream()
                .map(id -> element.path(id).asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(id -> context.isEmpty() ? id : id + " " + context)
                .orElse(Integer.toString(index));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
