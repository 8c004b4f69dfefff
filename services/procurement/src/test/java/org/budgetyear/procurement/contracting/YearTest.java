package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.ECONOMIC;
import static org.budgetyear.procurement.contracting.Given.FUNCTION;
import static org.budgetyear.procurement.contracting.Given.OPENED;
import static org.budgetyear.procurement.contracting.Given.SUPPLIER;
import static org.budgetyear.procurement.contracting.Given.asked;
import static org.budgetyear.procurement.contracting.Given.budget;
import static org.budgetyear.procurement.contracting.Given.ending;
import static org.budgetyear.procurement.contracting.Given.filed;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.given;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.schedule;
import static org.budgetyear.procurement.contracting.Given.signed;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractAmendmentRefused;
import org.budgetyear.model.procurement.ContractAmendmentRequested;
import org.budgetyear.model.procurement.ContractEndRefused;
import org.budgetyear.model.procurement.ContractFundingRefused;
import org.budgetyear.model.procurement.ContractSigned;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.model.procurement.ProcurementClosing;
import org.budgetyear.model.procurement.ProcurementReopened;
import org.budgetyear.procurement.command.AmendContract;
import org.budgetyear.procurement.command.ApprovePlan;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.procurement.command.CompleteContract;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.command.FilePlan;
import org.budgetyear.procurement.command.FundContract;
import org.budgetyear.procurement.command.OpenProcurement;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.procurement.command.RecordAcceptance;
import org.budgetyear.procurement.command.RejectPlan;
import org.budgetyear.procurement.command.ReopenProcurement;
import org.budgetyear.procurement.command.SetProcurementBudget;
import org.budgetyear.procurement.command.TerminateContract;
import org.budgetyear.procurement.refusal.BudgetBelowPlans;
import org.budgetyear.procurement.refusal.DocumentMissing;
import org.budgetyear.procurement.refusal.YearAlreadyOpen;
import org.budgetyear.procurement.refusal.YearNotOpen;
import org.budgetyear.procurement.refusal.YearSealed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearTest {

    @Test
    void isOpenedOnce() {
        given().when(new OpenProcurement()).then(OPENED);
        given(OPENED).when(new OpenProcurement()).thenRefused(new YearAlreadyOpen(Scenario.UNIT_YEAR));
    }

    @Test
    void aBudgetIsSetByADocument() {
        given(OPENED).when(set("1000")).then(budget("1000"));
        given(OPENED).citing(null).when(set("1000")).thenRefused(new DocumentMissing("set-procurement-budget"));
    }

    @Test
    void aBudgetIsSetAgainButNotBelowThePlans() {
        given(OPENED, budget("1000"), filed("P1", "800")).when(set("800")).then(budget("800"));
        given(OPENED, budget("1000"), filed("P1", "800"))
                .when(set("799.99"))
                .thenRefused(new BudgetBelowPlans(ProcurementKind.SERVICES, yuan("799.99"), yuan("800")));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOfAPerson")
    void nothingIsTakenBeforeTheYearIsOpened(ProcurementCommand command) {
        given().when(command).thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOfAPerson")
    void nothingIsTakenOnceSpendingIsSealed(ProcurementCommand command) {
        funded(new ProcurementClosed("seal-1")).when(command).thenRefused(new YearSealed(Scenario.UNIT_YEAR));
        funded(new ProcurementClosing("seal-1", 1)).when(command).thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    static Stream<ProcurementCommand> everyCommandOfAPerson() {
        return Stream.of(
                set("1"),
                new FilePlan("P2", ProcurementKind.SERVICES, FUNCTION, ECONOMIC, yuan("1"), "运维"),
                new ApprovePlan("P1"),
                new RejectPlan("P1", "why"),
                SigningTest.sign("C2", "500", schedule()),
                new ContinueContract(
                        "C2",
                        ProcurementKind.GOODS,
                        SUPPLIER,
                        SupplierSize.LARGE,
                        false,
                        yuan("2"),
                        yuan("1"),
                        yuan("1"),
                        List.of(thisYear("1")),
                        yuan("0")),
                new FundContract("C1"),
                new AmendContract("C1", yuan("500"), schedule(), yuan("0"), "why"),
                new RecordAcceptance("C1", "A1", yuan("1")),
                new CompleteContract("C1"),
                new TerminateContract("C1", "why"));
    }

    @Test
    void isClosedWhenNothingIsUnanswered() {
        funded().when(new CloseProcurement("seal-1")).then(new ProcurementClosed("seal-1"));
    }

    @Test
    void isClosedEvenWhenItsOpeningHasNotBeenReadYet() {
        given().when(new CloseProcurement("seal-1")).then(new ProcurementClosed("seal-1"));
        given(new ProcurementClosed("seal-1"))
                .when(new OpenProcurement())
                .thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    @Test
    void isClosedOnce() {
        given(OPENED, new ProcurementClosed("seal-1"))
                .when(new CloseProcurement("seal-1"))
                .thenNothingChanges();
    }

    @Test
    void goesOnWhenTheYearIsReopenedAndClosesWithTheNextSeal() {
        ProcurementReopened reopened = new ProcurementReopened("event-1");
        given(OPENED, new ProcurementClosed("seal-1"))
                .when(new ReopenProcurement("event-1", false))
                .then(reopened);
        given(OPENED, new ProcurementClosed("seal-1"), reopened)
                .when(new CloseProcurement("seal-2"))
                .then(new ProcurementClosed("seal-2"));
        given(OPENED, new ProcurementClosed("seal-1"), reopened)
                .when(new SetProcurementBudget(ProcurementKind.GOODS, Money.ZERO))
                .then(new ProcurementBudgetSet(ProcurementKind.GOODS, Money.ZERO));
    }

    @Test
    void aRequestThatPaymentsDidNotAnswerIsEndedFirst() {
        planned(signed("C1"), asked("s-1", "C1"))
                .when(new CloseProcurement("seal-1"))
                .thenSettlesAsRefused(
                        "s-1",
                        new YearSealed(Scenario.UNIT_YEAR),
                        unfunded("s-1", "C1"),
                        new ProcurementClosed("seal-1"));
    }

    @Test
    void eachUnansweredRequestIsEndedInADecisionOfItsOwn() {
        ContractAmendmentRequested amendment =
                new ContractAmendmentRequested("a-1", "C1", yuan("500"), schedule(), yuan("0"), "why");
        var scenario = funded(amendment, asked("a-1", "C1"), signedOver("C2"), asked("s-2", "C2"));
        scenario.when(new CloseProcurement("seal-1"))
                .thenSettlesAsRefused(
                        "a-1",
                        new YearSealed(Scenario.UNIT_YEAR),
                        new ContractAmendmentRefused(
                                "a-1", "C1", ReservationObstacle.YEAR_SEALED, null, Money.ZERO, Money.ZERO),
                        new ProcurementClosing("seal-1", 1));
    }

    @Test
    void anEndThatPaymentsDidNotAnswerIsRefused() {
        funded(ending("e-1", ContractEnd.TERMINATION))
                .when(new CloseProcurement("seal-1"))
                .thenSettlesAsRefused(
                        "e-1",
                        new YearSealed(Scenario.UNIT_YEAR),
                        new ContractEndRefused("e-1", "C1", Money.ZERO, Money.ZERO),
                        new ProcurementClosed("seal-1"));
    }

    @Test
    void whatIsStillUnansweredIsEndedNext() {
        planned(
                        signed("C1"),
                        asked("s-1", "C1"),
                        signedOver("C2"),
                        asked("s-2", "C2"),
                        unfunded("s-1", "C1"),
                        new ProcurementClosing("seal-1", 1))
                .when(new CloseProcurement("seal-1"))
                .thenSettlesAsRefused(
                        "s-2",
                        new YearSealed(Scenario.UNIT_YEAR),
                        unfunded("s-2", "C2"),
                        new ProcurementClosed("seal-1"));
    }

    private static ContractFundingRefused unfunded(String requestId, String contract) {
        return new ContractFundingRefused(
                requestId, contract, ReservationObstacle.YEAR_SEALED, null, Money.ZERO, Money.ZERO);
    }

    private static ContractSigned signedOver(String contract) {
        return new ContractSigned(
                contract,
                "P1",
                ProcurementKind.SERVICES,
                SUPPLIER,
                SupplierSize.SMALL,
                true,
                yuan("300"),
                List.of(thisYear("300")),
                yuan("0"));
    }

    private static SetProcurementBudget set(String amount) {
        return new SetProcurementBudget(ProcurementKind.SERVICES, yuan(amount));
    }
}
