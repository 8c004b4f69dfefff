package org.budgetyear.procurement.contracting;

import java.util.function.Function;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.PlanRejected;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.ApprovePlan;
import org.budgetyear.procurement.command.FilePlan;
import org.budgetyear.procurement.command.PlanCommand;
import org.budgetyear.procurement.command.RejectPlan;
import org.budgetyear.procurement.refusal.BudgetExceeded;
import org.budgetyear.procurement.refusal.PlanAlreadyFiled;
import org.budgetyear.procurement.refusal.SamePerson;
import org.budgetyear.procurement.refusal.UnknownCode;
import org.budgetyear.procurement.refusal.UnknownPlan;
import org.budgetyear.procurement.refusal.WrongPlanStatus;
import org.budgetyear.procurement.register.Plan;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A plan is filed within the budget of its kind, and approved by somebody else. */
final class PlanRules {

    private PlanRules() {}

    static Decision<ProcurementEvent> decide(State state, CommandContext context, PlanCommand command) {
        return switch (command) {
            case FilePlan c -> file(state, context, c);
            case ApprovePlan c ->
                onFiled(
                        state,
                        c.plan(),
                        plan -> Ruling.refusedIf(
                                        plan.filedBy().equals(context.actor()),
                                        () -> new SamePerson(c.plan(), context.actor()))
                                .otherwise(() -> new PlanApproved(c.plan(), context.actor())));
            case RejectPlan c ->
                onFiled(state, c.plan(), ignored -> Decision.accepted(new PlanRejected(c.plan(), c.reason())));
        };
    }

    private static Decision<ProcurementEvent> file(State state, CommandContext context, FilePlan c) {
        ChartOfAccounts chart = context.chart();
        Money left = Register.budget(state, c.kind()).left();
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orBy(() -> Register.plan(state, c.plan())
                        .map(first -> new PlanAlreadyFiled(c.plan(), first.status(), first.amountFen())))
                .orIf(
                        () -> !chart.has(c.function()),
                        () -> new UnknownCode(
                                "data.function",
                                c.function().value(),
                                context.unitYear().year()))
                .orIf(
                        () -> !chart.has(c.economic()),
                        () -> new UnknownCode(
                                "data.economic",
                                c.economic().value(),
                                context.unitYear().year()))
                .orIf(() -> c.amountFen().compareTo(left) > 0, () -> new BudgetExceeded(c.kind(), left, c.amountFen()))
                .otherwise(() -> new PlanFiled(
                        c.plan(), c.kind(), c.function(), c.economic(), c.amountFen(), c.name(), context.actor()));
    }

    private static Decision<ProcurementEvent> onFiled(
            State state, String number, Function<Plan, Decision<ProcurementEvent>> decision) {
        return Register.plan(state, number)
                .map(plan -> Ruling.refusedIf(
                                plan.status() != Plan.Status.FILED,
                                () -> new WrongPlanStatus(number, plan.status(), Plan.Status.FILED))
                        .otherwiseDecide(() -> decision.apply(plan)))
                .orElseGet(() -> Decision.refused(new UnknownPlan(number)));
    }
}
