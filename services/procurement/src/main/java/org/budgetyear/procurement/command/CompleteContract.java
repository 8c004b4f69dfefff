package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Form;

/** Ends a contract of which all is accepted and paid (完结). */
public record CompleteContract(String contract) implements ContractCommand {
    public CompleteContract {
        Form.text("contract", contract);
    }
}
