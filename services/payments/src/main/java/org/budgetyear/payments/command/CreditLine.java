package org.budgetyear.payments.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.Form;

/** Appropriations gave a line money; an amount of zero opens the line with none. */
public record CreditLine(String causeId, QuotaLine line, Money amountFen) implements LineCommand, Command.FromPolicy {
    public CreditLine {
        Form.notNegative("amountFen", amountFen);
    }
}
