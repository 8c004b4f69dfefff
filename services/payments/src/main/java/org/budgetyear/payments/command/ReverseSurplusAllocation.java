package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Takes an allocation back: the money is left on its pool again. */
public record ReverseSurplusAllocation(String allocationNo, String reason) implements SurplusCommand {
    public ReverseSurplusAllocation {
        Form.text("allocationNo", allocationNo);
        Form.text("reason", reason);
    }
}
