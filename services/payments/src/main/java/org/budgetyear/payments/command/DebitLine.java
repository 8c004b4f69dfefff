package org.budgetyear.payments.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.Form;

/** Appropriations wants money of a line back, if it is still available. */
public record DebitLine(String requestId, QuotaLine line, Money amountFen) implements LineCommand, Command.FromPolicy {
    public DebitLine {
        Form.positive("amountFen", amountFen);
    }
}
