package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Takes back non-tax revenue that was recorded by mistake or given back to its payer. */
public record ReverseNonTaxRevenue(String revenueNo, String reason) implements NonTaxCommand {
    public ReverseNonTaxRevenue {
        Form.text("revenueNo", revenueNo);
        Form.text("reason", reason);
    }
}
