package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Form;

/** Approves a plan that somebody else filed. */
public record ApprovePlan(String plan) implements PlanCommand {
    public ApprovePlan {
        Form.text("plan", plan);
    }
}
