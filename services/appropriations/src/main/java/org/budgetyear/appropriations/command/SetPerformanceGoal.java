package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Sets what a project is to achieve, or sets it anew. */
public record SetPerformanceGoal(ProjectCode project, String goals, Money amountFen) implements DisclosureCommand {
    public SetPerformanceGoal {
        Form.prose("goals", goals);
        Form.notNegative("amountFen", amountFen);
    }
}
