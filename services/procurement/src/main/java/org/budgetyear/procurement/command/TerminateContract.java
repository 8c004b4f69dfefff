package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Form;

/** Ends a contract before it is fulfilled (终止): what it still reserves is released. */
public record TerminateContract(String contract, String reason) implements ContractCommand {
    public TerminateContract {
        Form.text("contract", contract);
        Form.text("reason", reason);
    }
}
