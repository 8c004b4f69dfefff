package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Form;

/** Asks payments again to reserve what is to be paid this year. */
public record FundContract(String contract) implements ContractCommand {
    public FundContract {
        Form.text("contract", contract);
    }
}
