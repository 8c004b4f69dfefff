package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.LINE;
import static org.budgetyear.procurement.contracting.Given.accepted;
import static org.budgetyear.procurement.contracting.Given.asked;
import static org.budgetyear.procurement.contracting.Given.funded;
import static org.budgetyear.procurement.contracting.Given.nextYear;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.signed;
import static org.budgetyear.procurement.contracting.Given.terms;
import static org.budgetyear.procurement.contracting.Given.thisYear;
import static org.budgetyear.procurement.contracting.Given.yuan;

import java.util.List;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.procurement.ContractAmended;
import org.budgetyear.model.procurement.ContractAmendmentRefused;
import org.budgetyear.model.procurement.ContractAmendmentRequested;
import org.budgetyear.model.procurement.ContractFunded;
import org.budgetyear.model.procurement.ContractFundingRefused;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.procurement.command.AmendContract;
import org.budgetyear.procurement.command.ConfirmReservation;
import org.budgetyear.procurement.command.RefuseReservation;
import org.budgetyear.procurement.refusal.ContractNotReserved;
import org.budgetyear.procurement.refusal.PlanExceeded;
import org.budgetyear.procurement.refusal.PriceBelowAccepted;
import org.budgetyear.procurement.refusal.ScheduleDiffersFromPrice;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final List<SchedulePart> MORE = List.of(thisYear("400"), nextYear("350"));
    private static final List<SchedulePart> LESS = List.of(thisYear("100"), nextYear("50"));

    @Test
    void newTermsAreAskedForAndHoldOnceTheyAreReserved() {
        funded().when(new AmendContract("C1", yuan("750"), MORE, yuan("10"), "why"))
                .thenDeferred(
                        requested("c-1", "750", MORE),
                        new ContractFundingRequested("c-1", "C1", terms("400", "10", "0")));
        funded(requested("a-1", "750", MORE), asked("a-1", "C1"))
                .when(new ConfirmReservation("a-1", "C1"))
                .thenSettles("a-1", amended("a-1", "500", "750", MORE));
    }

    @Test
    void anUnfundedContractIsFundedWithItsNewTerms() {
        planned(signed("C1"), asked("s-1", "C1"), refused("s-1"), requested("a-1", "150", LESS), asked("a-1", "C1"))
                .when(new ConfirmReservation("a-1", "C1"))
                .thenSettles("a-1", amended("a-1", "500", "150", LESS), new ContractFunded("a-1", "C1"));
    }

    @Test
    void theOldTermsGoOnWhenTheNewOnesAreRefused() {
        funded(requested("a-1", "750", MORE), asked("a-1", "C1"))
                .when(new RefuseReservation(
                        "a-1", "C1", ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("100"), yuan("0")))
                .thenSettlesAsRefused(
                        "a-1",
                        new ContractNotReserved(
                                "C1", true, ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("100"), yuan("0")),
                        amendmentRefused("a-1"));
    }

    @Test
    void aHigherPriceStaysWithinThePlan() {
        List<SchedulePart> tooMuch = List.of(thisYear("800.01"));
        funded().when(new AmendContract("C1", yuan("800.01"), tooMuch, yuan("10"), "why"))
                .thenRefused(new PlanExceeded("P1", yuan("300"), yuan("300.01")));
    }

    @Test
    void aHigherPriceTakesItsPartOfThePlanBeforeItIsAnswered() {
        funded(requested("a-1", "750", MORE), asked("a-1", "C1"))
                .when(SigningTest.sign("C2", "50.01", List.of(thisYear("50.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("50"), yuan("50.01")));
    }

    @Test
    void aRefusedPriceGivesItsPartOfThePlanBack() {
        funded(requested("a-1", "750", MORE), asked("a-1", "C1"), amendmentRefused("a-1"))
                .when(SigningTest.sign("C2", "300.01", List.of(thisYear("300.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("300"), yuan("300.01")));
    }

    @Test
    void aLowerPriceLeavesMoreOfThePlanOnceItHolds() {
        funded(requested("a-1", "150", LESS), asked("a-1", "C1"))
                .when(SigningTest.sign("C2", "300.01", List.of(thisYear("300.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("300"), yuan("300.01")));
        funded(requested("a-1", "150", LESS), asked("a-1", "C1"), amended("a-1", "500", "150", LESS))
                .when(SigningTest.sign("C2", "650.01", List.of(thisYear("650.01"))))
                .thenRefused(new PlanExceeded("P1", yuan("650"), yuan("650.01")));
    }

    @Test
    void thePriceIsNotLessThanWhatIsAccepted() {
        funded(accepted("A1", "150.01", "150.01"))
                .when(new AmendContract("C1", yuan("150"), LESS, yuan("10"), "why"))
                .thenRefused(new PriceBelowAccepted("C1", yuan("150"), yuan("150.01")));
    }

    @Test
    void theScheduleAddsUpToTheNewPrice() {
        funded().when(new AmendContract("C1", yuan("700"), MORE, yuan("10"), "why"))
                .thenRefused(new ScheduleDiffersFromPrice(yuan("750"), yuan("700")));
    }

    private static ContractAmendmentRequested requested(String requestId, String total, List<SchedulePart> schedule) {
        return new ContractAmendmentRequested(requestId, "C1", yuan(total), schedule, yuan("10"), "why");
    }

    private static ContractAmended amended(String requestId, String before, String total, List<SchedulePart> schedule) {
        return new ContractAmended(requestId, "C1", yuan(before), yuan(total), schedule, yuan("10"));
    }

    private static ContractAmendmentRefused amendmentRefused(String requestId) {
        return new ContractAmendmentRefused(
                requestId, "C1", ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("100"), yuan("0"));
    }

    private static ContractFundingRefused refused(String requestId) {
        return new ContractFundingRefused(
                requestId, "C1", ReservationObstacle.INSUFFICIENT_QUOTA, LINE, yuan("300"), yuan("0"));
    }
}
