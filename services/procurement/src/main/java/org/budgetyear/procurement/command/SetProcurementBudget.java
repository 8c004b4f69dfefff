package org.budgetyear.procurement.command;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** The bureau sets the procurement budget of a kind, or another amount of it; needs a document. */
public record SetProcurementBudget(ProcurementKind kind, Money amountFen) implements YearCommand {
    public SetProcurementBudget {
        Form.notNegative("amountFen", amountFen);
    }
}
