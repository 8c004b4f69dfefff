package org.budgetyear.finalaccounts.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.LineAccount;
import org.budgetyear.finalaccounts.account.LinePattern;
import org.budgetyear.finalaccounts.account.Months;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/** Computes execution from accounts. All sums are exact; rates are rounded once, to be shown. */
public final class ExecutionRates {

    private final Terms terms;
    private final Collection<UnitYearAccount> accounts;
    private final LinePattern within;

    private ExecutionRates(Terms terms, Collection<UnitYearAccount> accounts, LinePattern within) {
        this.terms = terms;
        this.accounts = accounts;
        this.within = within;
    }

    /**
     * Their execution up to today.
     *
     * @param accounts the units whose it is
     */
    public static Execution of(
            Terms terms, ExecutionQuery query, Collection<UnitYearAccount> accounts, LocalDate today) {
        ExecutionRates rates = new ExecutionRates(terms, accounts, query.within());
        LocalDate asOf = query.scope().year().contains(today) ? today : rates.latestAccountingDate();
        Tally total = rates.fiscalLines().map(Line::tally).reduce(Tally.ZERO, Tally::plus);
        return new Execution(
                asOf, timeProgress(asOf), total.figures(), total.paid().amounts(), rates.rows(query.by()));
    }

    private List<Execution.Row> rows(Dimension by) {
        return switch (by) {
            case DEPARTMENT -> rows((unit, line) -> department(unit));
            case UNIT -> rows((unit, line) -> new Member(unit.code(), unit.name(), null));
            case FUNCTION ->
                rows((unit, line) -> {
                    String code = line.function().value();
                    return new Member(code, terms.chart().functionName(code).orElse(code), null);
                });
            case PROJECT -> rows(ExecutionRates::project);
            case FUND -> rows((unit, line) -> new Member(line.fund().name(), Labels.of(line.fund()), null));
            case NATURE -> rows((unit, line) -> new Member(line.nature().name(), Labels.of(line.nature()), null));
            case ECONOMIC -> economicRows();
            case THREE_PUBLIC -> threePublicRows();
        };
    }

    private Member department(Unit unit) {
        Profile.Unit profile = unit.account().profile().unit();
        return profile == null
                ? new Member("", "", null)
                : new Member(
                        profile.department().value(),
                        terms.departments()
                                .getOrDefault(
                                        profile.department(),
                                        profile.department().value()),
                        null);
    }

    private static Member project(Unit unit, QuotaLine line) {
        return line.project() == null
                ? new Member("", Labels.NO_PROJECT, null)
                : new Member(
                        line.project().value(),
                        unit.account()
                                .profile()
                                .projects()
                                .getOrDefault(line.project(), line.project().value()),
                        unit.account().unitYear().unit());
    }

    private List<Execution.Row> rows(BiFunction<Unit, QuotaLine, Member> memberOf) {
        Map<Member, Tally> tallies = new TreeMap<>();
        fiscalLines()
                .forEach(line -> tallies.merge(memberOf.apply(line.unit(), line.key()), line.tally(), Tally::plus));
        List<Execution.Row> rows = new ArrayList<>();
        tallies.forEach((member, tally) -> rows.add(member.row(tally.figures(), tally.paid())));
        return rows;
    }

    private List<Execution.Row> economicRows() {
        List<Execution.Row> rows = new ArrayList<>();
        paidByCode()
                .forEach((code, paid) -> rows.add(new Member(
                                code.value(),
                                terms.chart().economicName(code.value()).orElse(code.value()),
                                null)
                        .row(Figures.paidOnly(paid.total()), paid)));
        return rows;
    }

    private List<Execution.Row> threePublicRows() {
        Map<EconomicCode, Months> byCode = paidByCode();
        List<Execution.Row> rows = new ArrayList<>();
        for (ThreePublicItem item : ThreePublicItem.values()) {
            Money ceiling = Money.sum(accounts.stream()
                    .map(account -> account.profile().ceilings().getOrDefault(item, Money.ZERO))
                    .toList());
            Months paid = byCode.entrySet().stream()
                    .filter(each ->
                            item == terms.threePublic().get(each.getKey().value()))
                    .map(Map.Entry::getValue)
                    .reduce(Months.NONE, Months::plus);
            rows.add(new Member(item.name(), Labels.of(item), null)
                    .row(Tally.ceiling(ceiling, paid).figures(), paid));
        }
        return rows;
    }

    private Map<EconomicCode, Months> paidByCode() {
        Map<EconomicCode, Months> paid = new TreeMap<>();
        fiscalLines()
                .forEach(line -> line.account().spending().forEach((code, fen) -> paid.merge(code, fen, Months::plus)));
        return paid;
    }

    private Stream<Line> fiscalLines() {
        return accounts.stream()
                .flatMap(account -> account.lines().entrySet().stream()
                        .filter(line -> line.getKey().fund().isFiscal() && within.takes(line.getKey()))
                        .map(line -> new Line(new Unit(account), line.getKey(), line.getValue())));
    }

    private @Nullable LocalDate latestAccountingDate() {
        return accounts.stream()
                .map(account -> account.profile().latestAccountingDate())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String timeProgress(@Nullable LocalDate asOf) {
        return asOf == null
                ? Printed.percent(Money.ZERO, Money.ofFen(1))
                : Printed.percent(Money.ofFen(asOf.getDayOfYear()), Money.ofFen(asOf.lengthOfYear()));
    }

    private record Unit(UnitYearAccount account) {

        String code() {
            return account.unitYear().unit().value();
        }

        String name() {
            return account.profile().unit() == null
                    ? code()
                    : account.profile().unit().name();
        }
    }

    private record Line(Unit unit, QuotaLine key, LineAccount account) {

        Tally tally() {
            return Tally.of(account);
        }
    }

    private record Member(String key, String name, @Nullable UnitCode unit) implements Comparable<Member> {

        private static final Comparator<Member> ORDER = Comparator.comparing(Member::key)
                .thenComparing(
                        member -> member.unit() == null ? "" : member.unit().value());

        Execution.Row row(Figures figures, Months paid) {
            return new Execution.Row(key, name, unit, figures, paid.amounts());
        }

        @Override
        public int compareTo(Member other) {
            return ORDER.compare(this, other);
        }
    }
}
