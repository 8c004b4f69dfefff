package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Payments has less of the line available than is to be taken off it; the rest is paid or reserved. */
public record InsufficientQuota(QuotaLine line, Money requestedFen, Money availableFen)
        implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("insufficient-quota")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(availableFen), "不超过 " + Wording.yuanZh(availableFen))
                .says(
                        "Line " + line + " has " + Wording.yuan(availableFen) + " that are neither paid nor reserved; "
                                + Wording.yuan(requestedFen) + " were to be taken off it, " + Wording.yuan(missing())
                                + " too much.",
                        "指标 " + line + " 未支付且未占用 " + Wording.yuanZh(availableFen) + "，拟调减 "
                                + Wording.yuanZh(requestedFen) + "，超出 " + Wording.yuanZh(missing()) + "。")
                .amount("available", availableFen)
                .amount("requested", requestedFen)
                .amount("missing", missing())
                .problem();
    }

    private Money missing() {
        return requestedFen.minus(availableFen);
    }
}
