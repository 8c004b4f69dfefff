package org.budgetyear.finalaccounts.economic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.EconomicCrosswalk;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;

/**
 * The same spending by the departmental economic chart and, from 2018 on, by that of the government, which a bureau's
 * totals use. Both are of all funds, less refunds of the same year.
 *
 * @param department first-level codes with their sum, each before its second-level codes
 * @param government the same; what a unit's kind has no government code for is not in it
 * @param withoutGovernmentCode that, by kind of unit and departmental code; all of it before 2018
 */
public record EconomicSpending(
        FiscalYear year,
        Money totalFen,
        List<Row> department,
        List<Row> government,
        List<Unmapped> withoutGovernmentCode) {

    /** A code of either level. */
    public record Row(String code, String name, Money paidFen) {}

    public record Unmapped(UnitKind unitKind, EconomicCode code, Money paidFen) {}

    private record Spent(UnitKind unitKind, EconomicCode code) implements Comparable<Spent> {
        @Override
        public int compareTo(Spent other) {
            int byCode = code.compareTo(other.code);
            return byCode == 0 ? unitKind.compareTo(other.unitKind) : byCode;
        }
    }

    public static EconomicSpending of(FiscalYear year, List<UnitBook> units, ChartOfAccounts chart) {
        Map<Spent, Money> spending = new TreeMap<>();
        for (UnitBook unit : units) {
            for (Fact fact : unit.facts()) {
                if (fact.measure() == Measure.SPEND) {
                    UnitKind kind = Objects.requireNonNullElse(fact.unitKind(), unit.kind());
                    EconomicCode code = Objects.requireNonNull(fact.economic());
                    spending.merge(new Spent(kind, code), fact.amountFen(), Money::plus);
                }
            }
        }
        EconomicCrosswalk crosswalk = EconomicCrosswalk.of(year);
        Function<Spent, Optional<String>> government =
                spent -> crosswalk.governmentCode(spent.unitKind(), spent.code());
        return new EconomicSpending(
                year,
                Money.sum(spending.values()),
                rows(spending, spent -> Optional.of(spent.code().value()), chart::economicName),
                rows(spending, government, chart::governmentEconomicName),
                spending.entrySet().stream()
                        .filter(spent -> government.apply(spent.getKey()).isEmpty())
                        .map(spent -> new Unmapped(
                                spent.getKey().unitKind(), spent.getKey().code(), spent.getValue()))
                        .toList());
    }

    private static List<Row> rows(
            Map<Spent, Money> spending,
            Function<Spent, Optional<String>> code,
            Function<String, Optional<String>> name) {
        Map<String, Money> sums = new TreeMap<>();
        spending.forEach((spent, fen) -> code.apply(spent).ifPresent(second -> {
            sums.merge(second.substring(0, 3), fen, Money::plus);
            sums.merge(second, fen, Money::plus);
        }));
        return sums.entrySet().stream()
                .map(sum -> new Row(sum.getKey(), name.apply(sum.getKey()).orElse(sum.getKey()), sum.getValue()))
                .toList();
    }
}
