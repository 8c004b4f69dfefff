package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The line has less available than is asked for. */
public record InsufficientQuota(QuotaLine line, Money availableFen, Money requestedFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("insufficient-quota")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(availableFen), "不超过 " + Wording.yuanZh(availableFen))
                .says(
                        "Line " + line + " has " + Wording.yuan(availableFen) + " available; "
                                + Wording.yuan(requestedFen) + " were asked for, " + Wording.yuan(missing())
                                + " too much.",
                        "指标 " + line + " 可用 " + Wording.yuanZh(availableFen) + "，申请 " + Wording.yuanZh(requestedFen)
                                + "，超出 " + Wording.yuanZh(missing()) + "。")
                .amount("available", availableFen)
                .amount("requested", requestedFen)
                .amount("missing", missing())
                .problem();
    }

    private Money missing() {
        return requestedFen.minus(availableFen);
    }
}
