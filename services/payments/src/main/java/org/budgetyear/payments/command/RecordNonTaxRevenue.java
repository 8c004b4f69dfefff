package org.budgetyear.payments.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.runtime.decider.Form;

/** The unit collected non-tax revenue (非税收入) for the treasury; it can spend none of it. */
public record RecordNonTaxRevenue(
        String revenueNo, NonTaxKind kind, NonTaxDestination destination, Money amountFen, String payer)
        implements NonTaxCommand {
    public RecordNonTaxRevenue {
        Form.text("revenueNo", revenueNo);
        Form.positive("amountFen", amountFen);
        Form.text("payer", payer);
    }
}
