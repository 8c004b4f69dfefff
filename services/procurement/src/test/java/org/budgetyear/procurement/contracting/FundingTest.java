package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.FUNDED;
import static org.budgetyear.procurement.contracting.Given.LINE;
import static org.budgetyear.procurement.contracting.Given.asked;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.signed;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.procurement.ContractFundingRefused;
import org.budgetyear.procurement.command.ConfirmReservation;
import org.budgetyear.procurement.command.FundContract;
import org.budgetyear.procurement.command.RecordAcceptance;
import org.budgetyear.procurement.command.RefuseReservation;
import org.budgetyear.procurement.command.TerminateContract;
import org.budgetyear.procurement.refusal.AlreadyFunded;
import org.budgetyear.procurement.refusal.ContractNotReserved;
import org.budgetyear.procurement.refusal.PlanExceeded;
import org.budgetyear.procurement.refusal.RequestPending;
import org.budgetyear.procurement.refusal.UnknownContract;
import org.budgetyear.procurement.refusal.UnknownRequest;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final RefuseReservation LACKS =
            new RefuseReservation("s-1", "C1", ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("300"), yuan("299"));
    private static final ContractFundingRefused LACKED = new ContractFundingRefused(
            "s-1", "C1", ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("300"), yuan("299"));

    @Test
    void aContractIsFundedWhenPaymentsHasReserved() {
        planned(signed("C1"), asked("s-1", "C1"))
                .when(new ConfirmReservation("s-1", "C1"))
                .thenSettles("s-1", FUNDED);
    }

    @Test
    void aContractStaysUnfundedWhenPaymentsRefuses() {
        planned(signed("C1"), asked("s-1", "C1"))
                .when(LACKS)
                .thenSettlesAsRefused(
                        "s-1",
                        new ContractNotReserved(
                                "C1", false, ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("300"), yuan("299")),
                        LACKED);
    }

    @Test
    void anUnfundedContractAsksAgain() {
        planned(signed("C1"), asked("s-1", "C1"), LACKED)
                .when(new FundContract("C1"))
                .thenDeferred(asked("c-1", "C1"));
    }

    @Test
    void anUnfundedContractTakesItsPartOfThePlan() {
        planned(signed("C1"), asked("s-1", "C1"), LACKED)
                .when(SigningTest.sign("C2", "300.01", List.of(thisYear("300.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("300"), yuan("300.01")));
    }

    @Test
    void aFundedContractAsksNoMore() {
        funded().when(new FundContract("C1")).thenRefused(new AlreadyFunded("C1"));
    }

    @Test
    void nothingElseIsAskedBeforeTheAnswer() {
        var waiting = planned(signed("C1"), asked("s-1", "C1"));
        waiting.when(new FundContract("C1")).thenRefused(new RequestPending("C1"));
        waiting.when(new RecordAcceptance("C1", "A1", yuan("1"))).thenRefused(new RequestPending("C1"));
        waiting.when(new TerminateContract("C1", "why")).thenRefused(new RequestPending("C1"));
    }

    @Test
    void anAnswerToWhatNobodyAskedIsRefused() {
        funded().when(new ConfirmReservation("s-1", "C1")).thenRefused(new UnknownRequest("s-1"));
        planned(signed("C1"), asked("s-1", "C1"))
                .when(new ConfirmReservation("s-2", "C1"))
                .thenRefused(new UnknownRequest("s-2"));
        planned().when(new ConfirmReservation("s-1", "C9")).thenRefused(new UnknownRequest("s-1"));
    }

    @Test
    void aContractMustBeKnown() {
        planned().when(new FundContract("C9")).thenRefused(new UnknownContract("C9"));
    }
}
