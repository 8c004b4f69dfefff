package org.budgetyear.procurement.contracting;

import static org.budgetyear.procurement.contracting.Given.ECONOMIC;
import static org.budgetyear.procurement.contracting.Given.FUNCTION;
import static org.budgetyear.procurement.contracting.Given.OPENED;
import static org.budgetyear.procurement.contracting.Given.YEAR;
import static org.budgetyear.procurement.contracting.Given.budget;
import static org.budgetyear.procurement.contracting.Given.filed;
import static org.budgetyear.procurement.contracting.Given.given;
import static org.budgetyear.procurement.contracting.Given.planned;
import static org.budgetyear.procurement.contracting.Given.yuan;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanRejected;
import org.budgetyear.procurement.command.ApprovePlan;
import org.budgetyear.procurement.command.FilePlan;
import org.budgetyear.procurement.command.RejectPlan;
import org.budgetyear.procurement.refusal.BudgetExceeded;
import org.budgetyear.procurement.refusal.PlanAlreadyFiled;
import org.budgetyear.procurement.refusal.SamePerson;
import org.budgetyear.procurement.refusal.UnknownCode;
import org.budgetyear.procurement.refusal.UnknownPlan;
import org.budgetyear.procurement.refusal.WrongPlanStatus;
import org.budgetyear.procurement.register.Plan;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void isFiledWithinTheBudgetOfItsKind() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .when(file("P2", "200"))
                .then(filed("P2", "200"));
    }

    @Test
    void isRefusedBeyondWhatOtherPlansLeaveOfTheBudget() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .when(file("P2", "200.01"))
                .thenRefused(new BudgetExceeded(ProcurementKind.SERVICES, yuan("200"), yuan("200.01")));
    }

    @Test
    void isRefusedWhenItsKindHasNoBudget() {
        given(OPENED)
                .when(file("P1", "1"))
                .thenRefused(new BudgetExceeded(ProcurementKind.SERVICES, yuan("0"), yuan("1")));
    }

    @Test
    void isFiledOnWhatARejectedPlanLeft() {
        given(OPENED, budget("1000"), filed("P1", "800"), new PlanRejected("P1", "why"))
                .when(file("P2", "1000"))
                .then(filed("P2", "1000"));
    }

    @Test
    void isFiledOnce() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .when(file("P1", "1"))
                .thenRefused(new PlanAlreadyFiled("P1", Plan.Status.FILED, yuan("800")));
    }

    @Test
    void isRefusedWithCodesThatTheYearDoesNotHave() {
        given(OPENED, budget("1000"))
                .when(new FilePlan(
                        "P1", ProcurementKind.SERVICES, new FunctionCode("9999999"), ECONOMIC, yuan("1"), "运维"))
                .thenRefused(new UnknownCode("data.function", "9999999", YEAR));
        given(OPENED, budget("1000"))
                .when(new FilePlan(
                        "P1", ProcurementKind.SERVICES, FUNCTION, new EconomicCode("99999"), yuan("1"), "运维"))
                .thenRefused(new UnknownCode("data.economic", "99999", YEAR));
    }

    @Test
    void isApprovedByAnotherPerson() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .by("li")
                .when(new ApprovePlan("P1"))
                .then(new PlanApproved("P1", "li"));
    }

    @Test
    void isNotApprovedByWhoFiledIt() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .by("zhang")
                .when(new ApprovePlan("P1"))
                .thenRefused(new SamePerson("P1", "zhang"));
    }

    @Test
    void isRejectedWhileItIsNotApproved() {
        given(OPENED, budget("1000"), filed("P1", "800"))
                .when(new RejectPlan("P1", "why"))
                .then(new PlanRejected("P1", "why"));
        planned()
                .when(new RejectPlan("P1", "why"))
                .thenRefused(new WrongPlanStatus("P1", Plan.Status.APPROVED, Plan.Status.FILED));
    }

    @Test
    void isApprovedOnce() {
        planned()
                .by("li")
                .when(new ApprovePlan("P1"))
                .thenRefused(new WrongPlanStatus("P1", Plan.Status.APPROVED, Plan.Status.FILED));
    }

    @Test
    void mustBeKnown() {
        planned().when(new ApprovePlan("P9")).thenRefused(new UnknownPlan("P9"));
        planned().when(new RejectPlan("P9", "why")).thenRefused(new UnknownPlan("P9"));
    }

    private static FilePlan file(String plan, String amount) {
        return new FilePlan(plan, ProcurementKind.SERVICES, FUNCTION, ECONOMIC, yuan(amount), "运维");
    }
}
