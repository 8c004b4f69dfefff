package org.budgetyear.procurement.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Records that goods, works or services of a contract were accepted (验收), for so much of its price. */
public record RecordAcceptance(String contract, String acceptance, Money amountFen) implements ContractCommand {
    public RecordAcceptance {
        Form.text("contract", contract);
        Form.text("acceptance", acceptance);
        Form.positive("amountFen", amountFen);
    }
}
