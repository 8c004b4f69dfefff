package org.budgetyear.finalaccounts.table.predicate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetyear.model.code.Code;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A selection with its names resolved; a null set selects everything.
 *
 * @param signs the measures it counts and with which sign; empty when another predicate, joined by {@link #and}, says so
 * @param items which economic codes are which of the three public expenses
 * @param text as the data file writes it, for a cell to explain itself
 */
public record Predicate(
        Map<Quantity, Integer> signs,
        @Nullable Set<Fund> funds,
        @Nullable Set<String> functions,
        @Nullable Set<Nature> natures,
        @Nullable Set<String> projects,
        @Nullable Set<String> economics,
        @Nullable Set<ThreePublicItem> threePublic,
        @Nullable Set<UnitKind> unitKinds,
        @Nullable Set<String> labels,
        Map<String, ThreePublicItem> items,
        @Nullable Predicate next,
        String text) {

    /** What both select; exactly one of them may name a measure. */
    public Predicate and(Predicate other) {
        return new Predicate(
                signs,
                funds,
                functions,
                natures,
                projects,
                economics,
                threePublic,
                unitKinds,
                labels,
                items,
                next == null ? other : next.and(other),
                Stream.of(text, other.text).filter(part -> !part.isEmpty()).reduce("", Predicate::joined));
    }

    /** Whether the entry's dimensions are selected, whatever it measures. */
    public boolean admits(Entry entry) {
        return in(funds, entry.fund())
                && hasPrefix(functions, entry.function())
                && in(natures, entry.nature())
                && (projects == null
                        || (entry.project() != null
                                && projects.contains(entry.project().value())))
                && hasPrefix(economics, entry.economic())
                && in(threePublic, item(entry))
                && in(unitKinds, entry.unitKind())
                && (labels == null || entry.labels().stream().anyMatch(labels::contains))
                && (next == null || next.admits(entry));
    }

    /** +1 or -1 when the predicate counts entries of this measure, 0 when not. */
    public int sign(Quantity quantity) {
        int own = signs.getOrDefault(quantity, 0);
        return own != 0 || next == null ? own : next.sign(quantity);
    }

    public boolean counts(Entry entry) {
        return sign(entry.quantity()) != 0 && admits(entry);
    }

    /** How many of the joined predicates name a measure; a cell needs exactly one. */
    public int measures() {
        return (signs.isEmpty() ? 0 : 1) + (next == null ? 0 : next.measures());
    }

    /** Whether it weighs several measures against each other, and so shows none of them. */
    public boolean isBalance() {
        return signs.size() > 1 || (next != null && next.isBalance());
    }

    public Money signed(Entry entry, Money amount) {
        int sign = sign(entry.quantity());
        if (sign == 0 || !admits(entry)) {
            return Money.ZERO;
        }
        return sign < 0 ? amount.negate() : amount;
    }

    private @Nullable ThreePublicItem item(Entry entry) {
        return entry.economic() == null
                ? entry.ceiling()
                : items.get(entry.economic().value());
    }

    private static <T> boolean in(@Nullable Set<T> accepted, @Nullable T value) {
        return accepted == null || (value != null && accepted.contains(value));
    }

    private static boolean hasPrefix(@Nullable Set<String> prefixes, @Nullable Code code) {
        if (prefixes == null || code == null) {
            return prefixes == null;
        }
        for (String prefix : prefixes) {
            if (code.value().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String a, String b) {
        return a.isEmpty() ? b : a + ", " + b;
    }
}
