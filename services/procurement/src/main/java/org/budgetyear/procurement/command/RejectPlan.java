package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Form;

/** Rejects a plan that is not approved yet: its amount can be planned again. */
public record RejectPlan(String plan, String reason) implements PlanCommand {
    public RejectPlan {
        Form.text("plan", plan);
        Form.text("reason", reason);
    }
}
