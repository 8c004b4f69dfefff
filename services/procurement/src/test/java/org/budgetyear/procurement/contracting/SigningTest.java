package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.LINE;
import static org.budgetyear.procurement.contracting.Given.OPENED;
import static org.budgetyear.procurement.contracting.Given.SUPPLIER;
import static org.budgetyear.procurement.contracting.Given.YEAR;
import static org.budgetyear.procurement.contracting.Given.asked;
import static org.budgetyear.procurement.contracting.Given.budget;
import static org.budgetyear.procurement.contracting.Given.filed;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.given;
import static org.budgetyear.procurement.contracting.Given.nextYear;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.schedule;
import static org.budgetyear.procurement.contracting.Given.signed;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.ContractSigned;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.command.SignContract;
import org.budgetyear.procurement.refusal.ContractAlreadyKnown;
import org.budgetyear.procurement.refusal.KindDiffers;
import org.budgetyear.procurement.refusal.PlanExceeded;
import org.budgetyear.procurement.refusal.ScheduleDiffersFromPrice;
import org.budgetyear.procurement.refusal.ScheduleInThePast;
import org.budgetyear.procurement.refusal.UnknownPlan;
import org.budgetyear.procurement.refusal.WrongPlanStatus;
import org.budgetyear.procurement.register.Plan;
import org.junit.jupiter.api.Test;

class SigningTest {

    @Test
    void aContractIsSignedAndItsSharesOfThisYearAreAskedFor() {
        planned().when(sign("C1", "500", schedule())).thenDeferred(signed("C1"), asked("c-1", "C1"));
    }

    @Test
    void partsOfTheSameLineAreOneShareAndPartsWithoutALineAnother() {
        SchedulePart without = new SchedulePart(YEAR, yuan("40"), null);
        List<SchedulePart> schedule = List.of(thisYear("300"), without, thisYear("60"), nextYear("100"));
        planned()
                .when(sign("C1", "500", schedule))
                .thenDeferred(
                        new ContractSigned(
                                "C1",
                                "P1",
                                ProcurementKind.SERVICES,
                                SUPPLIER,
                                SupplierSize.SMALL,
                                true,
                                yuan("500"),
                                schedule,
                                yuan("200")),
                        new ContractFundingRequested(
                                "c-1",
                                "C1",
                                new ContractTerms(
                                        SUPPLIER,
                                        List.of(
                                                new ContractShare(null, yuan("40")),
                                                new ContractShare(LINE, yuan("360"))),
                                        yuan("200"),
                                        Money.ZERO,
                                        Money.ZERO)));
    }

    @Test
    void aContractNeedsAnApprovedPlanOfItsKind() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .when(sign("C1", "500", schedule()))
                .thenRefused(new WrongPlanStatus("P1", Plan.Status.FILED, Plan.Status.APPROVED));
        given(OPENED).when(sign("C1", "500", schedule())).thenRefused(new UnknownPlan("P1"));
        planned()
                .when(new SignContract(
                        "C1",
                        "P1",
                        ProcurementKind.GOODS,
                        SUPPLIER,
                        SupplierSize.SMALL,
                        true,
                        yuan("500"),
                        schedule(),
                        yuan("200")))
                .thenRefused(new KindDiffers("P1", ProcurementKind.SERVICES, ProcurementKind.GOODS));
    }

    @Test
    void contractsStayWithinThePlan() {
        funded().when(sign("C2", "300", List.of(thisYear("300"))))
                .thenDeferred(
                        new ContractSigned(
                                "C2",
                                "P1",
                                ProcurementKind.SERVICES,
                                SUPPLIER,
                                SupplierSize.SMALL,
                                true,
                                yuan("300"),
                                List.of(thisYear("300")),
                                yuan("200")),
                        asked("c-1", "C2"));
        funded().when(sign("C2", "300.01", List.of(thisYear("300.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("300"), yuan("300.01")));
    }

    @Test
    void theScheduleAddsUpToThePrice() {
        planned()
                .when(sign("C1", "500.01", schedule()))
                .thenRefused(new ScheduleDiffersFromPrice(yuan("500"), yuan("500.01")));
    }

    @Test
    void nothingIsScheduledForAYearThatIsOver() {
        SchedulePart past = new SchedulePart(YEAR.previous(), yuan("500"), null);
        planned().when(sign("C1", "500", List.of(past))).thenRefused(new ScheduleInThePast(YEAR.previous(), YEAR));
    }

    @Test
    void aNumberIsUsedOnce() {
        funded().when(sign("C1", "1", List.of(thisYear("1"))))
                .thenRefused(new ContractAlreadyKnown("C1", SUPPLIER, yuan("500")));
    }

    @Test
    void aContractOfAnEarlierYearGoesOnWithWhatIsNotPaid() {
        given(OPENED)
                .when(goOn("200", "300"))
                .thenDeferred(
                        new ContractContinued(
                                "C1",
                                ProcurementKind.SERVICES,
                                SUPPLIER,
                                SupplierSize.SMALL,
                                true,
                                yuan("500"),
                                yuan("200"),
                                yuan("250"),
                                List.of(thisYear("300")),
                                yuan("50")),
                        new ContractFundingRequested(
                                "c-1",
                                "C1",
                                new ContractTerms(
                                        SUPPLIER,
                                        List.of(new ContractShare(LINE, yuan("300"))),
                                        yuan("50"),
                                        yuan("250"),
                                        yuan("200"))));
    }

    @Test
    void aContractGoesOnWithNoMoreThanIsNotPaid() {
        given(OPENED).when(goOn("201", "300")).thenRefused(new ScheduleDiffersFromPrice(yuan("300"), yuan("299")));
        funded().when(goOn("200", "300")).thenRefused(new ContractAlreadyKnown("C1", SUPPLIER, yuan("500")));
    }

    static SignContract sign(String contract, String total, List<SchedulePart> schedule) {
        return new SignContract(
                contract,
                "P1",
                ProcurementKind.SERVICES,
                SUPPLIER,
                SupplierSize.SMALL,
                true,
                yuan(total),
                schedule,
                yuan("200").min(yuan(total)));
    }

    private static ContinueContract goOn(String paidBefore, String share) {
        return new ContinueContract(
                "C1",
                ProcurementKind.SERVICES,
                SUPPLIER,
                SupplierSize.SMALL,
                true,
                yuan("500"),
                yuan(paidBefore),
                yuan("250"),
                List.of(thisYear(share)),
                yuan("50"));
    }
}
