package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** More of the accumulated surplus is used than there would have been. */
public record SurplusBelowUse(Money openingFen, Money usedFen) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("surplus-below-use")
                .at("data.amountFen", Long.toString(openingFen.fen()))
                .accepts("at least " + Wording.yuan(usedFen), "不少于 " + Wording.yuanZh(usedFen))
                .says(
                        "An opening surplus of " + Wording.yuan(openingFen) + " is less than the "
                                + Wording.yuan(usedFen) + " of it that are used.",
                        "年初结余 " + Wording.yuanZh(openingFen) + " 少于已使用的 " + Wording.yuanZh(usedFen) + "。")
                .amount("opening", openingFen)
                .amount("used", usedFen)
                .problem();
    }
}
