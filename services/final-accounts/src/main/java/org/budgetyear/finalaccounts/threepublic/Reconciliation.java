package org.budgetyear.finalaccounts.threepublic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.ReceptionTotal;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.Delegation;

/** Holds delegations and receptions against the money, for a department and each of its units. */
public final class Reconciliation {

    private static final String SPENT = "SPEND";
    private static final String APPROPRIATIONS = "FISCAL";

    private final DepartmentBook book;
    private final Vocabulary vocabulary;

    private Reconciliation(DepartmentBook book) {
        this.book = book;
        this.vocabulary = TableSets.of(book.tableSet()).vocabulary();
    }

    /**
     * The department first, then its units in order; of each the delegations, then the receptions.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the department's set does not exist
     */
    public static List<CostCheck> of(DepartmentBook book) {
        return new Reconciliation(book).checks();
    }

    private List<CostCheck> checks() {
        Stream<CostCheck> units =
                book.units().stream().flatMap(unit -> checks(unit.unit(), unit.name(), List.of(unit)));
        return Stream.concat(checks(book.department(), book.name(), book.units()), units)
                .toList();
    }

    private Stream<CostCheck> checks(UnitCode owner, String name, List<UnitBook> units) {
        Entries entries = Entries.of(new DepartmentBook(owner, name, book.year(), book.tableSet(), units, Map.of()));
        return Stream.of(delegations(owner, name, units, entries), receptions(owner, name, units, entries));
    }

    private CostCheck delegations(UnitCode owner, String name, List<UnitBook> units, Entries entries) {
        List<Delegation> all = units.stream()
                .flatMap(unit -> unit.records().delegations().values().stream())
                .toList();
        long events = units.stream()
                .flatMap(unit -> unit.records().delegations().keySet().stream())
                .distinct()
                .count();
        return new CostCheck(
                owner,
                name,
                ThreePublicItem.OVERSEAS,
                events,
                all.stream().mapToLong(Delegation::travellers).sum(),
                Money.sum(all.stream().map(Delegation::costFen).toList()),
                spent(entries, ThreePublicItem.OVERSEAS));
    }

    private CostCheck receptions(UnitCode owner, String name, List<UnitBook> units, Entries entries) {
        List<ReceptionTotal> all = units.stream()
                .flatMap(unit -> unit.records().receptions().values().stream())
                .toList();
        return new CostCheck(
                owner,
                name,
                ThreePublicItem.RECEPTION,
                all.stream().mapToLong(ReceptionTotal::batches).sum(),
                all.stream().mapToLong(ReceptionTotal::guests).sum(),
                Money.sum(all.stream().map(ReceptionTotal::costFen).toList()),
                spent(entries, ThreePublicItem.RECEPTION));
    }

    private Money spent(Entries entries, ThreePublicItem item) {
        return entries.sum(vocabulary.predicate(new Selection(
                SPENT, List.of(APPROPRIATIONS), null, null, null, null, List.of(item.name()), null, null)));
    }
}
