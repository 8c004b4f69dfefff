package org.budgetyear.finalaccounts.table.predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;

/**
 * A department's facts, less what its units paid each other, summed by what predicates can tell apart.
 *
 * @param amounts exact amounts; an entry whose amounts cancel out stays, with zero
 */
public record Entries(Map<Entry, Money> amounts) {

    /** An amount of a unit before it is summed with others. */
    public record Single(UnitCode unit, Entry entry, Money amountFen) {}

    public static Entries of(DepartmentBook book) {
        Map<Entry, Money> amounts = new LinkedHashMap<>();
        Stream.concat(book.units().stream().flatMap(unit -> singles(unit).stream()), eliminations(book))
                .forEach(single -> amounts.merge(single.entry(), single.amountFen(), Money::plus));
        return new Entries(amounts);
    }

    /** What one unit's year adds to its department's, whatever its department takes out again. */
    public static List<Single> singles(UnitBook unit) {
        List<Single> singles = new ArrayList<>();
        UnitKind kind = unit.kind();
        unit.facts().forEach(fact -> singles.add(new Single(unit.unit(), Entry.of(kind, fact), fact.amountFen())));
        unit.records()
                .amounts()
                .forEach(amount -> singles.add(new Single(unit.unit(), Entry.of(kind, amount), amount.amountFen())));
        unit.threePublicCeilingsFen()
                .forEach((item, fen) -> singles.add(new Single(unit.unit(), Entry.of(kind, item), fen)));
        return singles;
    }

    /** What the department takes out: the fact of an elimination as predicates see it. */
    public static Single elimination(DepartmentBook book, Fact fact) {
        UnitKind kind = book.units().stream()
                .filter(unit -> unit.unit().equals(fact.unit()))
                .findFirst()
                .orElseThrow()
                .kind();
        return new Single(fact.unit(), Entry.of(kind, fact), fact.amountFen());
    }

    private static Stream<Single> eliminations(DepartmentBook book) {
        return book.internalTransfers().eliminations().stream().map(fact -> elimination(book, fact));
    }

    /** The facts alone, by a key that each has or has not, in order of the key. */
    public static SortedMap<String, Entries> grouped(DepartmentBook book, Function<Fact, Optional<String>> key) {
        Map<UnitCode, UnitKind> kinds = new HashMap<>();
        book.units().forEach(unit -> kinds.put(unit.unit(), unit.kind()));
        SortedMap<String, Entries> groups = new TreeMap<>();
        book.facts()
                .forEach(fact -> key.apply(fact)
                        .ifPresent(name -> groups.computeIfAbsent(name, first -> new Entries(new LinkedHashMap<>()))
                                .amounts()
                                .merge(
                                        Entry.of(Objects.requireNonNull(kinds.get(fact.unit())), fact),
                                        fact.amountFen(),
                                        Money::plus)));
        return groups;
    }

    /** The exact sum of what the predicate selects, each with the sign its measure has there. */
    public Money sum(Predicate predicate) {
        Money sum = Money.ZERO;
        for (Map.Entry<Entry, Money> each : amounts.entrySet()) {
            sum = sum.plus(predicate.signed(each.getKey(), each.getValue()));
        }
        return sum;
    }

    /** Only those that the predicate counts, or would count if they measured something else. */
    public Entries within(Predicate predicate) {
        Map<Entry, Money> kept = new LinkedHashMap<>();
        amounts.forEach((entry, amount) -> {
            if (predicate.admits(entry)) {
                kept.put(entry, amount);
            }
        });
        return new Entries(kept);
    }
}
