package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** More is to be unfrozen than is frozen. */
public record InsufficientFrozen(QuotaLine line, Money requestedFen, Money frozenFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("insufficient-frozen")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(frozenFen), "不超过 " + Wording.yuanZh(frozenFen))
                .says(
                        "Line " + line + " has " + Wording.yuan(frozenFen) + " frozen; " + Wording.yuan(requestedFen)
                                + " were to be unfrozen.",
                        "指标 " + line + " 已冻结 " + Wording.yuanZh(frozenFen) + "，拟解冻 " + Wording.yuanZh(requestedFen)
                                + "。")
                .amount("frozen", frozenFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
