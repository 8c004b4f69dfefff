package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.PROJECT;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.cleared;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.requested;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.BudgetReopened;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.assets.RegisterReopened;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.model.procurement.ProcurementReopened;
import org.junit.jupiter.api.Test;

class UnitYearAccountTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    @Test
    void budgetChangesAddUpToTheAdjustedBudget() {
        LineAccount line = line(
                BASIC,
                issued(BASIC, 1000),
                new QuotaSupplemented(BASIC, fen(200)),
                new QuotaCut("r", BASIC, fen(30)),
                new QuotaCarriedOver(BASIC, fen(7)),
                new QuotaTransferredIn("r", OTHER.unit(), BASIC, BASIC, fen(50)),
                new QuotaReclaimed("r", BASIC, fen(20)));
        assertThat(line.adjustedBudget()).isEqualTo(fen(1207));
        assertThat(line.available()).isEqualTo(fen(1207));
    }

    @Test
    void aTransferIsInTransitUntilItIsOutOrBack() {
        var offered = new QuotaTransferOffered("r", BASIC, fen(100), OTHER.unit(), BASIC);
        assertThat(line(BASIC, issued(BASIC, 500), offered).available()).isEqualTo(fen(400));
        assertThat(line(BASIC, issued(BASIC, 500), offered).adjustedBudget()).isEqualTo(fen(500));
        LineAccount out = line(
                BASIC, issued(BASIC, 500), offered, new QuotaTransferredOut("r", BASIC, fen(100), OTHER.unit(), BASIC));
        assertThat(out.adjustedBudget()).isEqualTo(fen(400));
        assertThat(out.available()).isEqualTo(fen(400));
        LineAccount back = line(
                BASIC, issued(BASIC, 500), offered, new QuotaTransferReturned("r", BASIC, fen(100), "year-sealed"));
        assertThat(back.available()).isEqualTo(fen(500));
    }

    @Test
    void frozenAndReservedMoneyIsNotAvailable() {
        LineAccount line = line(
                BASIC,
                issued(BASIC, 1000),
                new QuotaFrozen("r", BASIC, fen(300)),
                new QuotaUnfrozen(BASIC, fen(100)),
                requested(BASIC, 50),
                requested(BASIC, 60),
                new PaymentBounced("v-60", BASIC, fen(60), "账号有误"));
        assertThat(line.get(Balance.FROZEN)).isEqualTo(fen(200));
        assertThat(line.get(Balance.RESERVED)).isEqualTo(fen(50));
        assertThat(line.available()).isEqualTo(fen(750));
    }

    @Test
    void clearingARequestedPaymentTurnsItsReservationIntoSpending() {
        LineAccount line = line(BASIC, issued(BASIC, 1000), requested(BASIC, 40), cleared(BASIC, 40));
        assertThat(line.get(Balance.RESERVED)).isEqualTo(fen(0));
        assertThat(line.paid()).isEqualTo(fen(40));
    }

    @Test
    void aRefundOfTheSameYearCountsInTheMonthOfTheRefund() {
        UnitYearAccount account = fold(LocalDate.of(2017, 3, 1), paid(BASIC, WAGES, 100), 1);
        account = account.evolve(SampleLog.recorded(
                UNIT, 2, LocalDate.of(2017, 5, 1), new PaymentRefunded("v", "f", BASIC, WAGES, fen(30))));
        LineAccount line = Objects.requireNonNull(account.lines().get(BASIC));
        assertThat(line.paid()).isEqualTo(fen(70));
        assertThat(line.paidByMonth().amounts().get(2)).isEqualTo(fen(100));
        assertThat(line.paidByMonth().amounts().get(4)).isEqualTo(fen(-30));
    }

    @Test
    void reclassifyingMovesSpendingAndKeepsItsSum() {
        UnitYearAccount account =
                fold(paid(BASIC, WAGES, 100), new PaymentReclassified("v", BASIC, WAGES, PROJECT, OFFICE, fen(100)));
        assertThat(Objects.requireNonNull(account.lines().get(BASIC)).paid()).isEqualTo(fen(0));
        assertThat(Objects.requireNonNull(account.lines().get(PROJECT)).spending())
                .hasEntrySatisfying(OFFICE, months -> assertThat(months.total()).isEqualTo(fen(100)));
    }

    @Test
    void aRefundOfAnEarlierYearChangesNeitherSpendingNorQuota() {
        LineAccount line = line(
                BASIC,
                issued(BASIC, 100),
                new PriorYearPaymentRefunded("f1", "old", BASIC, WAGES, fen(9), RefundDisposition.CARRIED_OVER),
                new PriorYearPaymentRefunded("f2", "old", BASIC, WAGES, fen(5), RefundDisposition.HANDED_TO_TREASURY));
        assertThat(line.available()).isEqualTo(fen(100));
        assertThat(line.paid()).isEqualTo(fen(0));
        assertThat(line.get(Balance.PRIOR_YEAR_REFUNDS)).isEqualTo(fen(9));
    }

    @Test
    void aYearIsSealedOnlyBehindTheBarriersOfAllContexts() {
        YearSealed budget = new YearSealed("r", List.of(new LineAmount(BASIC, fen(60))));
        SpendingSealed spending = new SpendingSealed("r", List.of());
        assertThat(fold(budget).profile().isSealed()).isFalse();
        assertThat(fold(spending).profile().isSealed()).isFalse();
        RegisterSealed register = new RegisterSealed(0);
        ProcurementClosed procurement = new ProcurementClosed("r");
        assertThat(fold(register).profile().isSealed()).isFalse();
        assertThat(fold(budget, spending).profile().isSealed()).isFalse();
        assertThat(fold(register, budget, spending).profile().isSealed()).isFalse();
        assertThat(fold(procurement, budget, spending).profile().isSealed()).isFalse();
        assertThat(fold(register, procurement, budget, spending).profile().isSealed())
                .isTrue();
        assertThat(line(BASIC, issued(BASIC, 60), budget).adjustedBudget()).isEqualTo(fen(60));
        assertThat(line(BASIC, issued(BASIC, 60), budget).available()).isEqualTo(fen(0));
    }

    @Test
    void barriersOfTwoSealsAreNoSeal() {
        SpendingSealed first = new SpendingSealed("r", List.of());
        YearSealed second = new YearSealed("r2", List.of());
        RegisterSealed register = new RegisterSealed(0);
        ProcurementClosed closed = new ProcurementClosed("r");
        assertThat(fold(register, closed, first, second).profile().sealId()).isNull();
    }

    @Test
    void aYearThatWasReopenedIsSealedAgainBehindTheBarriersThatCameSince() {
        DomainEvent[] reopenedAndSealed = {
            new RegisterSealed(0),
            new ProcurementClosed("r"),
            new SpendingSealed("r", List.of()),
            new SpendingReopened("e", true),
            new SpendingSealed("r2", List.of()),
            new YearSealed("r2", List.of())
        };
        assertThat(fold(reopenedAndSealed).profile().sealId()).isNull();
        assertThat(fold(with(
                                reopenedAndSealed,
                                new ProcurementReopened("e"),
                                new ProcurementClosed("r2"),
                                new RegisterReopened("e")))
                        .profile()
                        .sealId())
                .isNull();
        assertThat(fold(with(
                                reopenedAndSealed,
                                new ProcurementReopened("e"),
                                new ProcurementClosed("r2"),
                                new RegisterReopened("e"),
                                new RegisterSealed(0)))
                        .profile()
                        .sealId())
                .isEqualTo("r2");
    }

    private static DomainEvent[] with(DomainEvent[] first, DomainEvent... then) {
        return Stream.concat(Stream.of(first), Stream.of(then)).toArray(DomainEvent[]::new);
    }

    @Test
    void whatASealTookBackIsThereAgainWhenItIsLifted() {
        YearSealed budget = new YearSealed("r", List.of(new LineAmount(BASIC, fen(60))));
        SpendingSealed spending = new SpendingSealed("r", List.of());
        BudgetReopened reopened = new BudgetReopened("e", true);
        assertThat(fold(new RegisterSealed(0), budget, spending, reopened)
                        .profile()
                        .isSealed())
                .isFalse();
        assertThat(line(BASIC, issued(BASIC, 60), budget, reopened).available()).isEqualTo(fen(60));
    }

    @Test
    void aRecordThatWasFoldedChangesNothing() {
        UnitYearAccount once =
                UnitYearAccount.empty(UNIT).fold(at(5), SampleLog.recorded(UNIT, 1, JUNE, paid(BASIC, WAGES, 100)));
        assertThat(once.fold(at(5), SampleLog.recorded(UNIT, 1, JUNE, paid(BASIC, WAGES, 100))))
                .isEqualTo(once);
    }

    @Test
    void aGapInTheSequenceIsNotFoldedOver() {
        UnitYearAccount first =
                UnitYearAccount.empty(UNIT).fold(at(0), SampleLog.recorded(UNIT, 1, JUNE, paid(BASIC, WAGES, 1)));
        assertThatThrownBy(() -> first.fold(at(1), SampleLog.recorded(UNIT, 3, JUNE, paid(BASIC, WAGES, 1))))
                .isInstanceOf(BrokenSequence.class)
                .hasMessageContaining("sequence 3 where 2");
    }

    @Test
    void anEventThatStandsTwiceInTheLogIsNotFoldedTwice() {
        UnitYearAccount first =
                UnitYearAccount.empty(UNIT).fold(at(0), SampleLog.recorded(UNIT, 1, JUNE, paid(BASIC, WAGES, 1)));
        assertThatThrownBy(() -> first.fold(at(1), SampleLog.recorded(UNIT, 1, JUNE, paid(BASIC, WAGES, 1))))
                .isInstanceOf(BrokenSequence.class);
    }

    @Test
    void anEventInAnotherPartitionThanTheRestOfItsYearIsNotFolded() {
        UnitYearAccount first =
                UnitYearAccount.empty(UNIT).fold(at(0), SampleLog.recorded(UNIT, 1, JUNE, paid(BASIC, WAGES, 1)));
        LogPosition elsewhere = new LogPosition(SampleLog.PAYMENTS, 2, 0);
        assertThatThrownBy(() -> first.fold(elsewhere, SampleLog.recorded(UNIT, 2, JUNE, paid(BASIC, WAGES, 1))))
                .isInstanceOf(BrokenSequence.class);
    }

    @Test
    void afterASkipTheNextEventIsFolded() {
        UnitYearAccount skipped = UnitYearAccount.empty(UNIT).skip(at(0), OptionalLong.empty());
        UnitYearAccount next = skipped.fold(at(1), SampleLog.recorded(UNIT, 2, JUNE, paid(BASIC, WAGES, 8)));
        assertThat(Objects.requireNonNull(next.lines().get(BASIC)).paid()).isEqualTo(fen(8));
        assertThat(skipped.skip(at(0), OptionalLong.empty())).isEqualTo(skipped);
    }

    @Test
    void anEventOfAnotherUnitOrYearHasNoPlaceHere() {
        assertThatThrownBy(() -> UnitYearAccount.empty(UNIT)
                        .fold(at(0), SampleLog.recorded(OTHER, 1, JUNE, paid(BASIC, WAGES, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitYearAccount.empty(UNIT)
                        .fold(at(0), SampleLog.recorded(UNIT, 1, LocalDate.of(2018, 1, 1), paid(BASIC, WAGES, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LogPosition at(long offset) {
        return new LogPosition(SampleLog.PAYMENTS, 0, offset);
    }

    private static LineAccount line(QuotaLine line, DomainEvent... events) {
        return Objects.requireNonNull(fold(events).lines().get(line));
    }

    private static UnitYearAccount fold(LocalDate day, DomainEvent event, long sequence) {
        return UnitYearAccount.empty(UNIT).evolve(SampleLog.recorded(UNIT, sequence, day, event));
    }

    private static UnitYearAccount fold(DomainEvent... events) {
        UnitYearAccount account = UnitYearAccount.empty(UNIT);
        for (DomainEvent event : events) {
            account = account.evolve(SampleLog.recorded(UNIT, 1, JUNE, event));
        }
        return account;
    }
}
