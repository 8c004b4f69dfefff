package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.accepted;
import static org.budgetyear.procurement.contracting.Given.ending;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.schedule;
import static org.budgetyear.procurement.contracting.Given.signed;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.procurement.ContractCompleted;
import org.budgetyear.model.procurement.ContractEndRefused;
import org.budgetyear.model.procurement.ContractTerminated;
import org.budgetyear.procurement.command.AmendContract;
import org.budgetyear.procurement.command.CompleteContract;
import org.budgetyear.procurement.command.ConfirmRelease;
import org.budgetyear.procurement.command.RecordAcceptance;
import org.budgetyear.procurement.command.RefuseRelease;
import org.budgetyear.procurement.command.TerminateContract;
import org.budgetyear.procurement.refusal.AcceptanceAlreadyRecorded;
import org.budgetyear.procurement.refusal.AcceptanceExceedsContract;
import org.budgetyear.procurement.refusal.ContractEnded;
import org.budgetyear.procurement.refusal.NotFullyAccepted;
import org.budgetyear.procurement.refusal.NotFunded;
import org.budgetyear.procurement.refusal.PaymentsOpen;
import org.budgetyear.procurement.refusal.PlanExceeded;
import org.junit.jupiter.api.Test;

class FulfilmentTest {

    private static final ContractCompleted COMPLETED = new ContractCompleted("e-1", "C1", yuan("500"));
    private static final ContractTerminated TERMINATED =
            new ContractTerminated("e-1", "C1", yuan("100"), yuan("80"), "违约");

    @Test
    void acceptancesAddUp() {
        funded(accepted("A1", "100", "100"))
                .when(new RecordAcceptance("C1", "A2", yuan("400")))
                .then(accepted("A2", "400", "500"));
    }

    @Test
    void noMoreIsAcceptedThanThePrice() {
        funded(accepted("A1", "100", "100"))
                .when(new RecordAcceptance("C1", "A2", yuan("400.01")))
                .thenRefused(new AcceptanceExceedsContract("C1", yuan("400"), yuan("400.01")));
    }

    @Test
    void anAcceptanceIsRecordedOnce() {
        funded(accepted("A1", "100", "100"))
                .when(new RecordAcceptance("C1", "A1", yuan("100")))
                .thenRefused(new AcceptanceAlreadyRecorded("A1", "C1", yuan("100")));
    }

    @Test
    void aContractIsCompletedWhenAllIsAcceptedAndPaymentsAgrees() {
        funded(accepted("A1", "500", "500"))
                .when(new CompleteContract("C1"))
                .thenDeferred(ending("c-1", ContractEnd.COMPLETION));
        funded(accepted("A1", "500", "500"), ending("e-1", ContractEnd.COMPLETION))
                .when(new ConfirmRelease("e-1", "C1", yuan("500")))
                .thenSettles("e-1", COMPLETED);
    }

    @Test
    void aContractIsNotCompletedBeforeAllIsAccepted() {
        funded(accepted("A1", "499.99", "499.99"))
                .when(new CompleteContract("C1"))
                .thenRefused(new NotFullyAccepted("C1", yuan("499.99"), yuan("500")));
    }

    @Test
    void aContractThatWasNeverFundedIsNotCompleted() {
        planned(signed("C1")).when(new CompleteContract("C1")).thenRefused(new NotFunded("C1"));
    }

    @Test
    void aContractGoesOnWhilePaymentsAreOpen() {
        funded(ending("e-1", ContractEnd.TERMINATION))
                .when(new RefuseRelease("e-1", "C1", yuan("5"), yuan("6")))
                .thenSettlesAsRefused(
                        "e-1",
                        new PaymentsOpen("C1", yuan("5"), yuan("6")),
                        new ContractEndRefused("e-1", "C1", yuan("5"), yuan("6")));
    }

    @Test
    void aContractIsTerminatedWhenPaymentsAgrees() {
        funded(accepted("A1", "100", "100"))
                .when(new TerminateContract("C1", "违约"))
                .thenDeferred(ending("c-1", ContractEnd.TERMINATION));
        funded(accepted("A1", "100", "100"), ending("e-1", ContractEnd.TERMINATION))
                .when(new ConfirmRelease("e-1", "C1", yuan("80")))
                .thenSettles("e-1", TERMINATED);
    }

    @Test
    void whatWasNotDeliveredCanBeContractedAgain() {
        funded(accepted("A1", "100", "100"), ending("e-1", ContractEnd.TERMINATION), TERMINATED)
                .when(SigningTest.sign("C2", "700.01", List.of(thisYear("700.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("700"), yuan("700.01")));
    }

    @Test
    void aContractThatWasNeverFundedIsTerminatedWithoutAsking() {
        planned(signed("C1"))
                .when(new TerminateContract("C1", "违约"))
                .then(new ContractTerminated("c-1", "C1", yuan("0"), yuan("0"), "违约"));
    }

    @Test
    void nothingFollowsTheEnd() {
        var completed = funded(accepted("A1", "500", "500"), ending("e-1", ContractEnd.COMPLETION), COMPLETED);
        completed
                .when(new AmendContract("C1", yuan("500"), schedule(), yuan("0"), "why"))
                .thenRefused(new ContractEnded("C1", ContractEnd.COMPLETION));
        var terminated = funded(accepted("A1", "100", "100"), ending("e-1", ContractEnd.TERMINATION), TERMINATED);
        terminated
                .when(new RecordAcceptance("C1", "A2", yuan("1")))
                .thenRefused(new ContractEnded("C1", ContractEnd.TERMINATION));
        terminated
                .when(new TerminateContract("C1", "why"))
                .thenRefused(new ContractEnded("C1", ContractEnd.TERMINATION));
    }
}
