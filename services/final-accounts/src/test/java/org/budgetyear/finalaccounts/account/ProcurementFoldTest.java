package org.budgetyear.finalaccounts.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.PROJECT;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paidFor;
import static org.budgetyear.finalaccounts.testing.Samples.reserved;
import static org.budgetyear.finalaccounts.testing.Samples.signed;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.procurement.AcceptanceRecorded;
import org.budgetyear.model.procurement.ContractAmended;
import org.budgetyear.model.procurement.ContractAmendmentRefused;
import org.budgetyear.model.procurement.ContractAmendmentRequested;
import org.budgetyear.model.procurement.ContractBroughtForward;
import org.budgetyear.model.procurement.ContractCompleted;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractEndRefused;
import org.budgetyear.model.procurement.ContractEndRequested;
import org.budgetyear.model.procurement.ContractFunded;
import org.budgetyear.model.procurement.ContractFundingRefused;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.ContractTerminated;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.PlanRejected;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.junit.jupiter.api.Test;

class ProcurementFoldTest {

    private static final UnitYear UNIT = SampleLog.unit("440105-701001");
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final ContractContinued CONTINUED = new ContractContinued(
            "C.1",
            ProcurementKind.GOODS,
            "某公司",
            SupplierSize.LARGE,
            false,
            fen(50),
            fen(20),
            fen(30),
            List.of(),
            fen(0));

    @Test
    void aSignedContractIsProcuredAtItsPriceWhetherItIsFundedOrNot() {
        assertThat(contract(signed(BASIC, 50)).procuredFen()).isEqualTo(fen(50));
        assertThat(contract(signed(BASIC, 50)).status()).isEqualTo(ContractAccount.Status.UNFUNDED);
        assertThat(contract(signed(BASIC, 50), new ContractFunded("s1", "C.1")).status())
                .isEqualTo(ContractAccount.Status.FUNDED);
    }

    @Test
    void anAmendedContractIsProcuredAtItsNewPrice() {
        ContractAmended amended = new ContractAmended("a1", "C.1", fen(50), fen(70), List.of(), fen(5));
        assertThat(contract(signed(BASIC, 50), amended).procuredFen()).isEqualTo(fen(70));
        assertThat(contract(signed(BASIC, 50), amended).prepaymentFen()).isEqualTo(fen(5));
    }

    @Test
    void ofATerminatedContractWhatWasAcceptedIsProcured() {
        ContractAccount terminated = contract(
                signed(BASIC, 50),
                new AcceptanceRecorded("C.1", "A1", fen(20), fen(20)),
                new ContractTerminated("e1", "C.1", fen(20), fen(15), "why"));
        assertThat(terminated.procuredFen()).isEqualTo(fen(20));
        assertThat(terminated.status()).isEqualTo(ContractAccount.Status.TERMINATED);
        assertThat(contract(signed(BASIC, 50), new ContractCompleted("e1", "C.1", fen(50)))
                        .procuredFen())
                .isEqualTo(fen(50));
    }

    @Test
    void aContractOfAnEarlierYearIsNotProcuredAgain() {
        assertThat(contract(CONTINUED).procuredFen()).isEqualTo(fen(0));
        assertThat(contract(CONTINUED).acceptedFen()).isEqualTo(fen(30));
    }

    @Test
    void whatWasToldOtherwiseThanLastYearsSealSaysIsKnown() {
        assertThat(contract(CONTINUED).unlikeLastYear()).isEmpty();
        assertThat(contract(CONTINUED, left(20, 30)).unlikeLastYear()).isEmpty();
        assertThat(contract(CONTINUED, left(25, 35)).unlikeLastYear()).containsExactly("paidFen", "acceptedFen");
        DomainEvent opened = yearOpened(Recognition.PAYMENT_BASIS);
        assertThat(Books.ofUnit(fold(opened, CONTINUED, left(25, 35))).counts())
                .contains(new Count(Counted.CONTRACTS_UNLIKE_LAST_YEAR, null, 1));
        assertThat(Books.ofUnit(fold(opened, CONTINUED, left(20, 30))).counts())
                .contains(new Count(Counted.CONTRACTS_UNLIKE_LAST_YEAR, null, 0));
    }

    @Test
    void whatIsAcceptedAfterwardsIsNoDifferenceAndASecondSealMaySettleOne() {
        AcceptanceRecorded accepted = new AcceptanceRecorded("C.1", "A1", fen(10), fen(40));
        assertThat(contract(CONTINUED, accepted, left(20, 30)).unlikeLastYear()).isEmpty();
        assertThat(contract(CONTINUED, left(25, 30), left(20, 30)).unlikeLastYear())
                .isEmpty();
    }

    @Test
    void whatIsBroughtForwardAndNotContinuedIsNoContractOfTheYear() {
        assertThat(fold(left(20, 30)).procurement().contracts()).isEmpty();
    }

    @Test
    void whatIsAskedAndRefusedChangesNothing() {
        ContractAccount before = contract(signed(BASIC, 50));
        assertThat(contract(
                        signed(BASIC, 50),
                        new ContractFundingRequested(
                                "s1", "C.1", new ContractTerms("某公司", List.of(), fen(0), fen(0), fen(0))),
                        new ContractFundingRefused("s1", "C.1", ReservationObstacle.YEAR_SEALED, null, fen(0), fen(0)),
                        new ContractAmendmentRequested("a1", "C.1", fen(1), List.of(), fen(0), "why"),
                        new ContractAmendmentRefused(
                                "a1", "C.1", ReservationObstacle.YEAR_SEALED, null, fen(0), fen(0)),
                        new ContractEndRequested("e1", "C.1", ContractEnd.TERMINATION, "why"),
                        new ContractEndRefused("e1", "C.1", fen(0), fen(0))))
                .isEqualTo(before);
    }

    @Test
    void plansComeAndGoWithinTheBudget() {
        PlanFiled filed = new PlanFiled("P1", ProcurementKind.GOODS, BASIC.function(), OFFICE, fen(80), "运维", "zhang");
        Procurement procurement = fold(new ProcurementBudgetSet(ProcurementKind.GOODS, fen(90)), filed)
                .procurement();
        assertThat(procurement.budgets().get(ProcurementKind.GOODS)).isEqualTo(fen(90));
        assertThat(procurement.plansInOrder())
                .extracting(PlanAccount::status)
                .containsExactly(PlanAccount.Status.FILED);
        assertThat(fold(filed, new PlanApproved("P1", "li")).procurement().plansInOrder())
                .extracting(PlanAccount::status)
                .containsExactly(PlanAccount.Status.APPROVED);
        assertThat(fold(filed, new PlanRejected("P1", "why")).procurement().plansInOrder())
                .extracting(PlanAccount::status)
                .containsExactly(PlanAccount.Status.REJECTED);
    }

    @Test
    void whatIsNotThereCannotChange() {
        assertThatThrownBy(() -> fold(new PlanApproved("P9", "li"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fold(new ContractFunded("s1", "C9"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAContractHoldsIsNotAvailableUntilAPaymentDrawsIt() {
        LineAccount held = line(issued(BASIC, 100), reserved(BASIC, 50));
        assertThat(held.get(Balance.CONTRACTED)).isEqualTo(fen(50));
        assertThat(held.available()).isEqualTo(fen(50));
        LineAccount paid = line(issued(BASIC, 100), reserved(BASIC, 50), paidFor("C.1", BASIC, 20));
        assertThat(paid.get(Balance.CONTRACTED)).isEqualTo(fen(30));
        assertThat(paid.paid()).isEqualTo(fen(20));
        assertThat(paid.available()).isEqualTo(fen(50));
    }

    @Test
    void aPaymentUnderWayMovesFromTheContractToWhatIsReserved() {
        PaymentRequested requested = new PaymentRequested("V1", BASIC, OFFICE, fen(20), "某公司", "C.1", "zhang");
        LineAccount reserved = line(issued(BASIC, 100), reserved(BASIC, 50), requested);
        assertThat(reserved.get(Balance.CONTRACTED)).isEqualTo(fen(30));
        assertThat(reserved.get(Balance.RESERVED)).isEqualTo(fen(20));
        LineAccount voided = line(
                issued(BASIC, 100), reserved(BASIC, 50), requested, new PaymentVoided("V1", BASIC, fen(20), "why"));
        assertThat(voided.get(Balance.CONTRACTED)).isEqualTo(fen(50));
        assertThat(voided.available()).isEqualTo(fen(50));
        PaymentCleared cleared = new PaymentCleared("V1", BASIC, OFFICE, fen(20), "某公司", "C.1", false);
        Reservation paid = fold(issued(BASIC, 100), reserved(BASIC, 50), requested, cleared)
                .reservations()
                .of("C.1");
        assertThat(paid.paidFen()).isEqualTo(fen(20));
        assertThat(paid.openFen()).isEqualTo(fen(0));
        assertThat(paid.heldFen()).isEqualTo(fen(30));
    }

    @Test
    void aRefundIsHeldAgainAndACorrectionMovesWhatIsHeld() {
        LineAccount refunded = line(
                issued(BASIC, 100),
                reserved(BASIC, 50),
                paidFor("C.1", BASIC, 20),
                new PaymentRefunded("c-20", "F1", BASIC, OFFICE, fen(5)));
        assertThat(refunded.get(Balance.CONTRACTED)).isEqualTo(fen(35));
        LineAccount corrected = line(
                issued(BASIC, 100),
                reserved(BASIC, 50),
                paidFor("C.1", BASIC, 20),
                new PaymentReclassified("c-20", BASIC, OFFICE, PROJECT, OFFICE, fen(20)));
        assertThat(corrected.get(Balance.CONTRACTED)).isEqualTo(fen(50));
    }

    @Test
    void whatAContractHoldsIsLetGoAtItsEndAndAtTheSeal() {
        LineAccount released = line(issued(BASIC, 100), reserved(BASIC, 50), new ContractReleased("e1", "C.1", fen(0)));
        assertThat(released.available()).isEqualTo(fen(100));
        LineAccount sealed = line(issued(BASIC, 100), reserved(BASIC, 50), new SpendingSealed("s1", List.of()));
        assertThat(sealed.get(Balance.CONTRACTED)).isEqualTo(fen(0));
    }

    @Test
    void ownMoneyHasNoBudgetOfWhichAContractCouldHoldAPart() {
        assertThat(fold(reserved(OWN_MONEY, 50)).lines()).isEmpty();
    }

    @Test
    void aPaymentForAContractThatNobodyReservedIsAPaymentLikeOthers() {
        assertThat(line(issued(BASIC, 100), paidFor("C9", BASIC, 20)).available())
                .isEqualTo(fen(80));
    }

    private static ContractBroughtForward left(long paid, long accepted) {
        return new ContractBroughtForward(
                "C.1",
                new ContractStanding(
                        ProcurementKind.GOODS, "某公司", SupplierSize.LARGE, false, fen(50), fen(paid), fen(accepted)));
    }

    private static ContractAccount contract(DomainEvent... events) {
        return requireNonNull(fold(events).procurement().contracts().get("C.1"));
    }

    private static LineAccount line(DomainEvent... events) {
        return requireNonNull(fold(events).lines().get(BASIC));
    }

    private static UnitYearAccount fold(DomainEvent... events) {
        UnitYearAccount account = UnitYearAccount.empty(UNIT);
        for (DomainEvent event : events) {
            account = account.evolve(SampleLog.recorded(UNIT, 1, JUNE, event));
        }
        return account;
    }
}
