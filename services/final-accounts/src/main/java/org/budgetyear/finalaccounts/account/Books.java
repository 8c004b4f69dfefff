package org.budgetyear.finalaccounts.account;

import static org.budgetyear.finalaccounts.account.Balance.CARRIED_OVER;
import static org.budgetyear.finalaccounts.account.Balance.ISSUED;
import static org.budgetyear.finalaccounts.account.Balance.PRIOR_YEAR_REFUNDS;
import static org.budgetyear.finalaccounts.account.Balance.RECLAIMED;
import static org.budgetyear.finalaccounts.account.Balance.RECLAIMED_AT_SEAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Accounts as the facts that tables are computed from. */
public final class Books {

    private Books() {}

    /** @throws IllegalArgumentException when it is no department's account */
    public static DepartmentBook ofDepartment(UnitYearAccount department, List<UnitYearAccount> units) {
        Profile.Department opened = department.profile().department();
        if (opened == null) {
            throw new IllegalArgumentException(department.unitYear() + " is not open as a department");
        }
        return new DepartmentBook(
                        department.unitYear().unit(),
                        opened.name(),
                        department.unitYear().year(),
                        opened.tableSet(),
                        units.stream().map(Books::ofUnit).toList(),
                        department.profile().priorYear())
                .withWords(words(department, units))
                .publishedAfter(department.closing().daysToPublication());
    }

    /** What units explained while their year was open, and what the department says, which counts more. */
    private static Words words(UnitYearAccount department, List<UnitYearAccount> units) {
        Stream<Explanation> ofUnits = units.stream()
                .flatMap(unit -> explanations(unit)
                        .map(each -> new Explanation(
                                Explanation.scopeOf(unit.unitYear().unit().value(), each.scope()),
                                each.figureHash(),
                                each.text())));
        return new Words(
                department
                        .profile()
                        .statements()
                        .facts(DepartmentDutiesSet.class)
                        .flatMap(duties -> duties.sections().stream())
                        .toList(),
                Stream.concat(ofUnits, explanations(department)).toList());
    }

    private static Stream<Explanation> explanations(UnitYearAccount account) {
        return account.profile()
                .statements()
                .facts(VarianceExplained.class)
                .map(said -> new Explanation(said.scope(), said.figureHash(), said.text()));
    }

    /** @throws IllegalArgumentException when the unit's year is not open */
    public static UnitBook ofUnit(UnitYearAccount account) {
        Profile.Unit unit = account.profile().unit();
        if (unit == null) {
            throw new IllegalArgumentException(account.unitYear() + " is not open");
        }
        return new UnitBook(
                account.unitYear().unit(),
                unit.name(),
                unit.kindAtYearEnd(account.profile().statements()),
                account.profile().isSealed(),
                facts(account, unit),
                counts(account),
                account.profile().ceilings(),
                account.profile().projects(),
                records(account));
    }

    private static List<Count> counts(UnitYearAccount account) {
        List<Count> counts = new ArrayList<>(ActivityCounts.of(account.records().activities()));
        counts.addAll(AssetCounts.of(account.unitYear(), account.assets()));
        counts.addAll(PerformanceFacts.counts(account.profile()));
        counts.add(new Count(
                Counted.CONTRACTS_UNLIKE_LAST_YEAR,
                null,
                account.procurement().contracts().values().stream()
                        .filter(contract -> !contract.unlikeLastYear().isEmpty())
                        .count()));
        return counts;
    }

    private static List<Fact> facts(UnitYearAccount account, Profile.Unit opened) {
        List<Fact> facts = new ArrayList<>();
        List<Segment> segments = Segment.of(opened.kind(), account.profile().statements());
        UnitCode unit = account.unitYear().unit();
        for (QuotaLine key : account.lineKeys()) {
            LineAccount line = account.lines().getOrDefault(key, LineAccount.NEW);
            addLine(facts, unit, key, line, opened.recognition());
            addSpending(facts, unit, key, line, segments);
        }
        Map<ReceiptKey, Money> receipts = account.receipts().byKey();
        for (ReceiptKey key : account.receipts().keys()) {
            Money amount = receipts.getOrDefault(key, Money.ZERO);
            facts.add(pooled(unit, Measure.RECEIPT, key.fund(), key.function(), amount));
        }
        addSurplus(facts, unit, account.records().surplus());
        return facts;
    }

    private static void addSurplus(List<Fact> facts, UnitCode unit, SurplusAccount surplus) {
        for (ReceiptKey key : surplus.used().keys()) {
            addIfAny(
                    facts,
                    pooled(
                            unit,
                            Measure.SURPLUS_USED,
                            key.fund(),
                            key.function(),
                            surplus.used().get(key)));
        }
        for (AllocationKey key : surplus.allocated().keys()) {
            Money amount = surplus.allocated().get(key);
            addIfAny(facts, pooled(unit, Measure.SURPLUS_ALLOCATED, key.fund(), key.function(), amount));
        }
    }

    private static Fact pooled(UnitCode unit, Measure measure, Fund fund, FunctionCode function, Money amount) {
        return new Fact(unit, measure, fund, function, null, null, null, amount);
    }

    private static UnitRecords records(UnitYearAccount account) {
        Records records = account.records();
        return new UnitRecords(
                records.activities().delegations(),
                records.activities().receptions(),
                inOrder(records.transfers().paid()),
                inOrder(records.transfers().received()),
                Stream.of(
                                records.nonTax().keys().stream()
                                        .map(key -> nonTax(key, records.nonTax().get(key))),
                                procured(account.procurement()),
                                PerformanceFacts.amounts(account.profile().statements()))
                        .flatMap(Function.identity())
                        .toList());
    }

    private static Stream<LabelledAmount> procured(Procurement procurement) {
        return procurement.contractsInOrder().stream()
                .filter(contract -> !contract.procuredFen().isZero())
                .map(contract ->
                        new LabelledAmount(Measure.PROCURED, contract.of().labels(), contract.procuredFen()));
    }

    private static LabelledAmount nonTax(NonTaxKey key, Money amount) {
        return new LabelledAmount(
                Measure.NON_TAX_REVENUE,
                Set.of(key.kind().name(), key.destination().name()),
                amount);
    }

    private static <T> List<T> inOrder(Map<String, T> byNumber) {
        return new TreeMap<>(byNumber).values().stream().toList();
    }

    private static void addLine(
            List<Fact> facts, UnitCode unit, QuotaLine key, LineAccount line, Recognition recognition) {
        facts.add(fact(unit, Measure.LINE, key, null, Money.ZERO));
        Recognised recognised = Recognised.of(key, line, recognition);
        addIfAny(facts, fact(unit, Measure.OPENING, key, null, recognised.opening()));
        addIfAny(facts, fact(unit, Measure.RECEIPT, key, null, recognised.receipt()));
        addIfAny(facts, fact(unit, Measure.OPENING_BUDGET, key, null, line.get(ISSUED)));
        addIfAny(facts, fact(unit, Measure.BUDGET_CHANGE, key, null, line.budgetChange()));
        addIfAny(facts, fact(unit, Measure.CARRIED_OVER, key, null, line.get(CARRIED_OVER)));
        addIfAny(facts, fact(unit, Measure.HELD, key, null, line.held()));
    }

    /** Spending counts by what the unit was in the month of the accounting date. */
    private static void addSpending(
            List<Fact> facts, UnitCode unit, QuotaLine key, LineAccount line, List<Segment> segments) {
        new TreeMap<>(line.spending()).forEach((economic, months) -> {
            for (Segment segment : segments) {
                Money amount = months.between(segment.first(), segment.end());
                addIfAny(facts, fact(unit, Measure.SPEND, key, economic, amount).spentAs(segment.kind()));
            }
        });
    }

    private static Fact fact(
            UnitCode unit, Measure measure, QuotaLine key, @Nullable EconomicCode economic, Money amount) {
        return new Fact(unit, measure, key.fund(), key.function(), key.nature(), key.project(), economic, amount);
    }

    private static void addIfAny(List<Fact> facts, Fact fact) {
        if (!fact.amountFen().isZero()) {
            facts.add(fact);
        }
    }

    /**
     * A line's opening balance and appropriation income, by the recognition policy. Money carried over is spent first.
     * What is reclaimed is this year's quota first; only what exceeds it is taken from the opening balance, which is
     * then printed as adjusted: income is never negative and what was handed back is no closing balance.
     */
    private record Recognised(Money opening, Money receipt) {

        static Recognised of(QuotaLine key, LineAccount line, Recognition recognition) {
            Money refunds = line.get(PRIOR_YEAR_REFUNDS);
            Money carried = line.get(CARRIED_OVER);
            if (!key.fund().isFiscal()) {
                return new Recognised(carried.plus(refunds), Money.ZERO);
            }
            Money quota = line.get(ISSUED).plus(line.budgetChange()).plus(line.get(RECLAIMED));
            Money spentOfQuota = line.paid().minus(carried).max(Money.ZERO);
            Money reclaimed = line.get(RECLAIMED).plus(line.get(RECLAIMED_AT_SEAL));
            Money reclaimedOfCarried =
                    reclaimed.minus(quota.minus(spentOfQuota)).max(Money.ZERO).min(carried);
            Money receipt = switch (recognition) {
                case PAYMENT_BASIS -> spentOfQuota;
                case QUOTA_BASIS -> quota.minus(reclaimed.minus(reclaimedOfCarried));
            };
            return new Recognised(carried.minus(reclaimedOfCarried).plus(refunds), receipt);
        }
    }
}
