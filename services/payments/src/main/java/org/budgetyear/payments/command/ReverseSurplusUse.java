package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Gives back surplus that was not needed and is still there. */
public record ReverseSurplusUse(String useNo, String reason) implements SurplusCommand {
    public ReverseSurplusUse {
        Form.text("useNo", useNo);
        Form.text("reason", reason);
    }
}
