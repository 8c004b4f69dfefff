package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Sets the opening budget of one of the three public expenses; it may be zero. */
public record SetThreePublicCeiling(ThreePublicItem item, Money amountFen) implements AppropriationCommand {
    public SetThreePublicCeiling {
        Form.notNegative("amountFen", amountFen);
    }
}
