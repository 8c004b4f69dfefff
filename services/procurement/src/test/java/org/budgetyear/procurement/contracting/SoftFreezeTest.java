package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.ECONOMIC;
import static org.budgetyear.procurement.contracting.Given.FUNCTION;
import static org.budgetyear.procurement.contracting.Given.OPENED;
import static org.budgetyear.procurement.contracting.Given.accepted;
import static org.budgetyear.procurement.contracting.Given.budget;
import static org.budgetyear.procurement.contracting.Given.filed;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.given;
import static org.budgetyear.procurement.contracting.Given.nextYear;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.schedule;
import static org.budgetyear.procurement.contracting.Given.signed;
import static org.budgetyear.procurement.contracting.Given.terms;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.procurement.ContractAmendmentRequested;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.model.procurement.ProcurementReopened;
import org.budgetyear.model.procurement.ProcurementSoftFrozen;
import org.budgetyear.procurement.command.AmendContract;
import org.budgetyear.procurement.command.ApprovePlan;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.command.FilePlan;
import org.budgetyear.procurement.command.FreezeProcurement;
import org.budgetyear.procurement.command.FundContract;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.procurement.command.RecordAcceptance;
import org.budgetyear.procurement.command.ReopenProcurement;
import org.budgetyear.procurement.command.SetProcurementBudget;
import org.budgetyear.procurement.command.TerminateContract;
import org.budgetyear.procurement.refusal.YearSoftFrozen;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftFreezeTest {

    private static final ProcurementSoftFrozen FROZEN = new ProcurementSoftFrozen("e-1");
    private static final YearSoftFrozen REFUSAL = new YearSoftFrozen(Scenario.UNIT_YEAR);

    @Test
    void anOpenYearIsFrozenOnce() {
        given(OPENED).when(new FreezeProcurement("e-1")).then(FROZEN);
        given(OPENED, FROZEN).when(new FreezeProcurement("e-1")).thenNothingChanges();
        given(OPENED, new ProcurementClosed("seal-1"))
                .when(new FreezeProcurement("e-1"))
                .thenNothingChanges();
    }

    @ParameterizedTest
    @MethodSource
    void aFrozenYearTakesNothingNew(ProcurementCommand command) {
        planned(signed("C1"), FROZEN).when(command).thenRefused(REFUSAL);
    }

    static Stream<ProcurementCommand> aFrozenYearTakesNothingNew() {
        return Stream.of(
                new SetProcurementBudget(ProcurementKind.SERVICES, yuan("2000")),
                new FilePlan("P2", ProcurementKind.SERVICES, FUNCTION, ECONOMIC, yuan("1"), "运维"),
                SigningTest.sign("C2", "1", List.of(thisYear("1"))),
                new ContinueContract(
                        "C2",
                        ProcurementKind.GOODS,
                        "某某公司",
                        SupplierSize.LARGE,
                        false,
                        yuan("2"),
                        yuan("1"),
                        yuan("1"),
                        List.of(thisYear("1")),
                        yuan("0")),
                new FundContract("C1"),
                new AmendContract("C1", yuan("500.01"), List.of(thisYear("500.01")), yuan("0"), "why"));
    }

    @Test
    void whatWasPlannedAndContractedBeforeGoesItsWay() {
        given(OPENED, budget("1000"), filed("P1", "800"), FROZEN)
                .by("li")
                .when(new ApprovePlan("P1"))
                .then(new PlanApproved("P1", "li"));
        funded(FROZEN).when(new RecordAcceptance("C1", "A1", yuan("100"))).then(accepted("A1", "100", "100"));
        funded(FROZEN)
                .when(new TerminateContract("C1", "违约"))
                .thenDeferred(Given.ending("c-1", ContractEnd.TERMINATION));
        List<SchedulePart> less = List.of(thisYear("250"), nextYear("200"));
        funded(FROZEN)
                .when(new AmendContract("C1", yuan("450"), less, yuan("200"), "核减"))
                .thenDeferred(
                        new ContractAmendmentRequested("c-1", "C1", yuan("450"), less, yuan("200"), "核减"),
                        new ContractFundingRequested("c-1", "C1", terms("250", "200", "0")));
    }

    @Test
    void aFrozenYearIsClosed() {
        given(OPENED, FROZEN).when(new CloseProcurement("seal-1")).then(new ProcurementClosed("seal-1"));
    }

    @Test
    void aSealedYearIsReopenedForCorrectionsOnlyAndAFrozenOneForAll() {
        ProcurementReopened reopened = new ProcurementReopened("e-2");
        given(OPENED, FROZEN, new ProcurementClosed("seal-1"))
                .when(new ReopenProcurement("e-2", true))
                .then(reopened, new ProcurementSoftFrozen("e-2"));
        given(OPENED, FROZEN).when(new ReopenProcurement("e-2", false)).then(reopened);
        planned(FROZEN, reopened)
                .when(SigningTest.sign("C1", "500", schedule()))
                .thenDeferred(signed("C1"), Given.asked("c-1", "C1"));
    }
}
