package org.budgetyear.payments.command;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.runtime.decider.Form;

/** Money of an earlier year's payment came back; the line is the one of this year that stands for the earlier one. */
public record RecordPriorYearRefund(
        String refundNo,
        String originalVoucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        RefundDisposition disposition)
        implements RefundCommand {
    public RecordPriorYearRefund {
        Form.text("refundNo", refundNo);
        Form.text("originalVoucher", originalVoucher);
        Form.positive("amountFen", amountFen);
    }
}
