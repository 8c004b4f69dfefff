package org.budgetyear.payments.command;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.SurplusPurpose;
import org.budgetyear.runtime.decider.Form;

/** Allocates what is left on the pool of a fund and function (结余分配). */
public record AllocateSurplus(
        String allocationNo, Fund fund, FunctionCode function, Money amountFen, SurplusPurpose purpose)
        implements SurplusCommand {
    public AllocateSurplus {
        Form.text("allocationNo", allocationNo);
        Form.positive("amountFen", amountFen);
    }
}
