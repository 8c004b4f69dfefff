package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Form;

/** Takes an explanation back. */
public record WithdrawExplanation(String scope, String reason) implements DisclosureCommand {
    public WithdrawExplanation {
        Form.text("scope", scope);
        Form.text("reason", reason);
    }
}
