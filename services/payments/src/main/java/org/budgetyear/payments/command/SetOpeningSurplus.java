package org.budgetyear.payments.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Says what was accumulated in earlier years (事业基金年初数); said again, the last one counts. */
public record SetOpeningSurplus(Money amountFen) implements SurplusCommand {
    public SetOpeningSurplus {
        Form.notNegative("amountFen", amountFen);
    }
}
