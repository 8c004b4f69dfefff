package org.budgetyear.assets.command;

import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * The asset is gone. What it brought is the treasury's (处置收入上缴国库).
 *
 * @param treasuryReceipt the treasury's receipt, when it brought anything
 */
public record CompleteDisposal(
        String disposalNo, Money incomeFen, @Nullable String treasuryReceipt) implements DisposalCommand {
    public CompleteDisposal {
        Form.text("disposalNo", disposalNo);
        Form.notNegative("incomeFen", incomeFen);
        Form.optionalText("treasuryReceipt", treasuryReceipt);
        requireReceipt(incomeFen, treasuryReceipt);
    }

    private static void requireReceipt(Money income, @Nullable String receipt) {
        if (income.isPositive() != (receipt != null)) {
            throw new NotAccepted(
                    "treasuryReceipt",
                    "the treasury's receipt of an income, and none without one",
                    "有处置收入须填缴库凭证，无收入不填");
        }
    }
}
