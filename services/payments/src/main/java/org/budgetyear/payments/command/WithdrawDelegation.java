package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Takes a delegation back that was recorded by mistake. */
public record WithdrawDelegation(String delegationId, String reason) implements ActivityCommand {
    public WithdrawDelegation {
        Form.text("delegationId", delegationId);
        Form.text("reason", reason);
    }
}
