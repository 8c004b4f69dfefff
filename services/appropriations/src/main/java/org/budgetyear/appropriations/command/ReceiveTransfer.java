package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.Form;

/** Offers a line of this unit money that another line gives; addressed to the receiving unit. */
public record ReceiveTransfer(String requestId, UnitCode fromUnit, QuotaLine fromLine, QuotaLine line, Money amountFen)
        implements AppropriationCommand, Command.FromPolicy {
    public ReceiveTransfer {
        Form.positive("amountFen", amountFen);
    }
}
