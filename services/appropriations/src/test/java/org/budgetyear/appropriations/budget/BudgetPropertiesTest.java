package org.budgetyear.appropriations.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.budgetyear.appropriations.budget.TwoUnits.Unit;
import org.budgetyear.appropriations.command.CarryOverQuota;
import org.budgetyear.appropriations.command.CutQuota;
import org.budgetyear.appropriations.command.FreezeQuota;
import org.budgetyear.appropriations.command.IssueQuota;
import org.budgetyear.appropriations.command.OpenLine;
import org.budgetyear.appropriations.command.OpenYear;
import org.budgetyear.appropriations.command.ReclaimQuota;
import org.budgetyear.appropriations.command.RegisterProject;
import org.budgetyear.appropriations.command.SealYear;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.command.TransferQuota;
import org.budgetyear.appropriations.command.UnfreezeQuota;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.State;

/** Whatever is asked, paid and delivered in whatever order, money stays whole. */
class BudgetPropertiesTest {
    private static final List<QuotaLine> LINES = List.of(Given.BASIC, Given.OTHER_BASIC, Given.PROJECT_LINE);

    enum Kind {
        OPEN_LINE,
        ISSUE,
        SUPPLEMENT,
        CARRY_OVER,
        CUT,
        FREEZE,
        UNFREEZE,
        RECLAIM,
        TRANSFER,
        SPEND,
        OPEN_OR_CLOSE_A_PAYMENT,
        PAYMENTS_HEARS,
        ORDER_ARRIVES,
        SEAL
    }

    record Step(Kind kind, int unit, QuotaLine line, Money amount, int otherUnit, QuotaLine otherLine) {
        void on(TwoUnits units) {
            PaymentsDouble payments = units.unit(unit).payments;
            switch (kind) {
                case OPEN_LINE -> units.ask(unit, new OpenLine(line));
                case ISSUE -> units.ask(unit, new IssueQuota(line, amount));
                case SUPPLEMENT -> units.ask(unit, new SupplementQuota(line, amount));
                case CARRY_OVER -> units.ask(unit, new CarryOverQuota(line, amount));
                case CUT -> units.ask(unit, new CutQuota(line, amount));
                case FREEZE -> units.ask(unit, new FreezeQuota(line, amount));
                case UNFREEZE -> units.ask(unit, new UnfreezeQuota(line, amount.min(Money.ofFen(10))));
                case RECLAIM -> units.ask(unit, new ReclaimQuota(line, amount));
                case TRANSFER ->
                    units.ask(
                            unit,
                            new TransferQuota(
                                    line, amount, TwoUnits.YEARS.get(otherUnit).unit(), otherLine));
                case SPEND -> payments.spend(line, amount);
                case OPEN_OR_CLOSE_A_PAYMENT -> payments.hasOpenPayment = !payments.hasOpenPayment;
                case PAYMENTS_HEARS -> units.paymentsHears(unit);
                case ORDER_ARRIVES -> units.orderArrives(unit);
                case SEAL -> units.ask(unit, new SealYear());
            }
        }
    }

    @Property(tries = 500)
    void noLineEverHasLessThanWasPaidFromIt(@ForAll("steps") List<Step> steps) {
        TwoUnits units = opened();
        for (Step step : steps) {
            step.on(units);
            units.all().forEach(BudgetPropertiesTest::assertCovered);
        }
        units.settle();
        units.all().forEach(BudgetPropertiesTest::assertCovered);
    }

    @Property(tries = 500)
    void transfersNeitherMakeNorLoseMoney(@ForAll("steps") List<Step> steps) {
        TwoUnits units = played(steps);
        Money fromOutside = Money.ZERO;
        Money there = Money.ZERO;
        for (Unit unit : units.all()) {
            Ledger ledger = Ledger.of(unit.log);
            fromOutside = fromOutside.plus(ledger.fromOutside);
            there = there.plus(Money.sum(unit.payments.available.values()))
                    .plus(Money.sum(unit.payments.paid.values()))
                    .plus(ledger.frozen)
                    .minus(Money.sum(ledger.reclaimedAtSeal.values()));
        }
        assertThat(there).isEqualTo(fromOutside);
    }

    @Property(tries = 500)
    void whatEachLineMaySpendIsWhatPaymentsHasOfIt(@ForAll("steps") List<Step> steps) {
        for (Unit unit : played(steps).all()) {
            Ledger ledger = Ledger.of(unit.log);
            ledger.spendable.forEach((line, spendable) -> assertThat(unit.payments
                            .available
                            .getOrDefault(line, Money.ZERO)
                            .plus(unit.payments.paid.getOrDefault(line, Money.ZERO))
                            .minus(ledger.reclaimedAtSeal.getOrDefault(line, Money.ZERO)))
                    .isEqualTo(spendable));
        }
    }

    @Property(tries = 500)
    void aSealTakesNoMoreThanIsLeftAndKeepsNoMoreThanWasCarriedOver(@ForAll("steps") List<Step> steps) {
        for (Unit unit : playedAndSealed(steps).all()) {
            Ledger ledger = Ledger.of(unit.log);
            if (unit.log.stream().noneMatch(YearSealed.class::isInstance)) {
                continue;
            }
            unit.payments.available.forEach((line, left) -> {
                Money kept = left.minus(ledger.reclaimedAtSeal.getOrDefault(line, Money.ZERO));
                Money carriedOver = ledger.carriedOver.getOrDefault(line, Money.ZERO);
                assertThat(kept).isBetween(Money.ZERO, carriedOver);
            });
        }
    }

    @Property(tries = 500)
    void nothingThatChangesTheYearFollowsItsSeal(@ForAll("steps") List<Step> steps) {
        for (Unit unit : playedAndSealed(steps).all()) {
            List<AppropriationEvent> afterTheSeal = unit.log.stream()
                    .dropWhile(event -> !(event instanceof YearSealed))
                    .skip(1)
                    .toList();
            assertThat(afterTheSeal).allMatch(QuotaTransferDeclined.class::isInstance);
        }
    }

    @Property(tries = 500)
    void everyAskerIsAnsweredOnce(@ForAll("steps") List<Step> steps) {
        TwoUnits units = playedAndSealed(steps);
        assertThat(units.settled).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(units.deferred);
    }

    @Property(tries = 500)
    void replayingTheLogGivesTheSameState(@ForAll("steps") List<Step> steps) {
        AppropriationDecider decider = new AppropriationDecider();
        for (Unit unit : played(steps).all()) {
            State replayed = State.empty();
            for (AppropriationEvent event : unit.log) {
                replayed = decider.evolve(replayed, event);
            }
            assertThat(replayed.changes()).isEqualTo(unit.state.changes());
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> unit = Arbitraries.integers().between(0, 1);
        Arbitrary<QuotaLine> line = Arbitraries.of(LINES);
        Arbitrary<Money> amount = Arbitraries.longs().between(1, 100).map(Money::ofFen);
        Arbitrary<Kind> kind = Arbitraries.frequency(
                Tuple.of(1, Kind.SEAL),
                Tuple.of(2, Kind.OPEN_LINE),
                Tuple.of(2, Kind.OPEN_OR_CLOSE_A_PAYMENT),
                Tuple.of(4, Kind.ISSUE),
                Tuple.of(8, Kind.SUPPLEMENT),
                Tuple.of(8, Kind.CARRY_OVER),
                Tuple.of(8, Kind.CUT),
                Tuple.of(8, Kind.RECLAIM),
                Tuple.of(8, Kind.FREEZE),
                Tuple.of(16, Kind.UNFREEZE),
                Tuple.of(16, Kind.TRANSFER),
                Tuple.of(16, Kind.SPEND),
                Tuple.of(30, Kind.PAYMENTS_HEARS),
                Tuple.of(30, Kind.ORDER_ARRIVES));
        return Combinators.combine(kind, unit, line, amount, unit, line)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(100);
    }

    private static TwoUnits opened() {
        TwoUnits units = new TwoUnits();
        for (int i = 0; i < units.all().size(); i++) {
            units.ask(
                    i,
                    new OpenYear(
                            "单位",
                            UnitKind.ADMINISTRATIVE,
                            new UnitCode("440105-701"),
                            Recognition.PAYMENT_BASIS,
                            true));
            units.ask(i, new RegisterProject(Given.PROJECT, "运行维护"));
            units.ask(i, new IssueQuota(Given.BASIC, Money.ofFen(300)));
            units.ask(i, new CarryOverQuota(Given.BASIC, Money.ofFen(100)));
        }
        return units;
    }

    private static TwoUnits played(List<Step> steps) {
        TwoUnits units = opened();
        steps.forEach(step -> step.on(units));
        units.settle();
        return units;
    }

    private static TwoUnits playedAndSealed(List<Step> steps) {
        TwoUnits units = played(steps);
        for (int i = 0; i < units.all().size(); i++) {
            units.ask(i, new SealYear());
        }
        units.settle();
        return units;
    }

    private static void assertCovered(Unit unit) {
        Ledger ledger = Ledger.of(unit.log);
        ledger.spendable.forEach((line, spendable) ->
                assertThat(spendable).isGreaterThanOrEqualTo(unit.payments.paid.getOrDefault(line, Money.ZERO)));
        assertThat(ledger.frozen.isNegative()).isFalse();
    }
}
