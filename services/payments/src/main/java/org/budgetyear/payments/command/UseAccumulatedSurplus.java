package org.budgetyear.payments.command;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Makes up what the year lacks from what was accumulated, on the pool of a fund and function. */
public record UseAccumulatedSurplus(String useNo, Fund fund, FunctionCode function, Money amountFen)
        implements SurplusCommand {
    public UseAccumulatedSurplus {
        Form.text("useNo", useNo);
        Form.positive("amountFen", amountFen);
    }
}
