package org.budgetyear.finalaccounts.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.MatchedTransfer;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Entry;
import org.budgetyear.finalaccounts.table.predicate.FactSum;
import org.budgetyear.finalaccounts.table.predicate.Quantity;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a figure adds up, by unit and by item; either adds up to the figure when the eliminations are added.
 *
 * @param eliminations what the department's units paid each other, which it takes out
 */
public record Breakdown(List<UnitShare> units, List<ItemShare> items, List<Elimination> eliminations) {

    public record UnitShare(UnitCode unit, String name, Money amountFen) {}

    /** All units' facts with the same dimensions; a dimension that they do not have is null. */
    public record ItemShare(
            Quantity measure,
            UnitKind unitKind,
            @Nullable Fund fund,
            @Nullable FunctionCode function,
            @Nullable String functionName,
            @Nullable Nature nature,
            @Nullable ProjectCode project,
            @Nullable EconomicCode economic,
            @Nullable String economicName,
            @Nullable ThreePublicItem ceiling,
            @Nullable Set<String> labels,
            Money amountFen) {}

    public record Elimination(
            UnitCode payingUnit, String voucher, UnitCode receivingUnit, String receiptNo, Money amountFen) {}

    public static Breakdown of(DepartmentBook book, FactSum sum) {
        List<UnitShare> units = new ArrayList<>();
        Map<Entry, Money> items = new LinkedHashMap<>();
        for (UnitBook unit : book.units()) {
            Money share = Money.ZERO;
            for (Entries.Single single : Entries.singles(unit)) {
                Money amount = sum.share(single);
                if (!amount.isZero()) {
                    items.merge(single.entry(), amount, Money::plus);
                    share = share.plus(amount);
                }
            }
            units.add(new UnitShare(unit.unit(), unit.name(), share));
        }
        return new Breakdown(
                List.copyOf(units),
                items.entrySet().stream()
                        .filter(item -> !item.getValue().isZero())
                        .map(item -> item(item.getKey(), item.getValue(), book.chart()))
                        .toList(),
                book.internalTransfers().matched().stream()
                        .map(pair -> elimination(book, sum, pair))
                        .filter(each -> !each.amountFen().isZero())
                        .toList());
    }

    private static ItemShare item(Entry entry, Money amount, ChartOfAccounts chart) {
        return new ItemShare(
                entry.quantity(),
                entry.unitKind(),
                entry.fund(),
                entry.function(),
                entry.function() == null
                        ? null
                        : chart.functionName(entry.function().value()).orElse(null),
                entry.nature(),
                entry.project(),
                entry.economic(),
                entry.economic() == null
                        ? null
                        : chart.economicName(entry.economic().value()).orElse(null),
                entry.ceiling(),
                entry.labels().isEmpty() ? null : entry.labels(),
                amount);
    }

    private static Elimination elimination(DepartmentBook book, FactSum sum, MatchedTransfer pair) {
        Money amount = Money.sum(pair.eliminations().stream()
                .map(fact -> sum.share(Entries.elimination(book, fact)))
                .toList());
        return new Elimination(
                pair.paid().unit(),
                pair.paid().voucher(),
                pair.received().unit(),
                pair.received().receiptNo(),
                amount);
    }
}
