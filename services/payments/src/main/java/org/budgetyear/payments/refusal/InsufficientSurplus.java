package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Less is accumulated than is to be used. */
public record InsufficientSurplus(Money leftFen, Money requestedFen) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("insufficient-surplus")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(leftFen), "不超过 " + Wording.yuanZh(leftFen))
                .says(
                        "Of the accumulated surplus " + Wording.yuan(leftFen) + " are left; "
                                + Wording.yuan(requestedFen) + " were asked for.",
                        "累计结余尚余 " + Wording.yuanZh(leftFen) + "，申请使用 " + Wording.yuanZh(requestedFen) + "。")
                .amount("left", leftFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
