package org.budgetyear.procurement.register;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanEvent;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.PlanRejected;
import org.budgetyear.runtime.decider.State;
import org.jspecify.annotations.Nullable;

/** What happens to plans, and to the budget they use. */
final class PlanFold {

    private PlanFold() {}

    static State evolve(State state, PlanEvent event) {
        return switch (event) {
            case PlanFiled e ->
                Register.budget(Register.put(state, Plan.filed(e)), e.kind(), budget -> budget.planned(e.amountFen()));
            case PlanApproved e -> Register.put(state, plan(state, e.plan()).become(Plan.Status.APPROVED));
            case PlanRejected e -> rejected(state, plan(state, e.plan()));
        };
    }

    static State contracted(State state, @Nullable String plan, Money amount) {
        return plan == null ? state : Register.put(state, plan(state, plan).contracted(amount));
    }

    private static State rejected(State state, Plan plan) {
        return Register.budget(
                Register.put(state, plan.become(Plan.Status.REJECTED)),
                plan.kind(),
                budget -> budget.planned(plan.amountFen().negate()));
    }

    private static Plan plan(State state, String plan) {
        return Register.plan(state, plan).orElseThrow();
    }
}
