package org.budgetyear.finalaccounts.table.predicate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The names that selections of one table set may use.
 *
 * @param fundSets such as FISCAL, the appropriations
 * @param economicSets such as personnel, the families 301 and 303
 * @param threePublic the economic codes of each of the three public expenses
 */
public record Vocabulary(
        Map<String, List<String>> fundSets,
        Map<String, List<String>> economicSets,
        Map<ThreePublicItem, List<String>> threePublic) {

    private static final Pattern TERM = Pattern.compile("([+-]?)([A-Z_]+)");
    private static final Pattern FUNCTION = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
    private static final Pattern ECONOMIC = Pattern.compile("\\d{3}|\\d{5}");

    /** @throws IllegalArgumentException naming the word of the selection that has no meaning */
    public Predicate predicate(Selection selection) {
        return new Predicate(
                signs(selection.measure()),
                named(Fund.class, expanded(selection.fund(), fundSets), "fund"),
                codes(selection.function(), FUNCTION, "function"),
                named(Nature.class, selection.nature(), "nature"),
                selection.project() == null ? null : Set.copyOf(selection.project()),
                codes(expanded(selection.economic(), economicSets), ECONOMIC, "economic"),
                named(ThreePublicItem.class, selection.threePublic(), "threePublic"),
                named(UnitKind.class, selection.unitKind(), "unitKind"),
                selection.label() == null ? null : Set.copyOf(selection.label()),
                itemsByCode(),
                null,
                selection.text());
    }

    private static Map<Quantity, Integer> signs(@Nullable String measure) {
        Map<Quantity, Integer> signs = new EnumMap<>(Quantity.class);
        if (measure == null) {
            return signs;
        }
        Matcher term = TERM.matcher(measure);
        int end = 0;
        while (term.lookingAt()) {
            Quantity quantity = named(Quantity.class, term.group(2), "measure");
            signs.put(quantity, term.group(1).equals("-") ? -1 : 1);
            end = term.end();
            term.region(end, measure.length());
        }
        if (end != measure.length() || signs.isEmpty()) {
            throw new IllegalArgumentException("unknown measure '" + measure + "'");
        }
        return signs;
    }

    /** The item of each economic code that is one of the three public expenses. */
    public Map<String, ThreePublicItem> itemsByCode() {
        Map<String, ThreePublicItem> items = new HashMap<>();
        threePublic.forEach((item, codes) -> codes.forEach(code -> items.put(code, item)));
        return items;
    }

    private static @Nullable List<String> expanded(@Nullable List<String> names, Map<String, List<String>> sets) {
        return names == null
                ? null
                : names.stream()
                        .flatMap(name -> sets.containsKey(name) ? sets.get(name).stream() : Stream.of(name))
                        .toList();
    }

    private static @Nullable Set<String> codes(@Nullable List<String> codes, Pattern form, String dimension) {
        if (codes == null) {
            return null;
        }
        codes.stream().filter(code -> !form.matcher(code).matches()).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("unknown " + dimension + " '" + code + "'");
        });
        return new LinkedHashSet<>(codes);
    }

    private static <E extends Enum<E>> @Nullable Set<E> named(
            Class<E> type, @Nullable List<String> names, String dimension) {
        return names == null
                ? null
                : names.stream()
                        .map(name -> named(type, name, dimension))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, String dimension) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + dimension + " '" + name + "'"));
    }
}
