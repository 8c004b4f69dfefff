package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Takes receptions back that were recorded by mistake. */
public record WithdrawReception(String receptionId, String reason) implements ActivityCommand {
    public WithdrawReception {
        Form.text("receptionId", receptionId);
        Form.text("reason", reason);
    }
}
