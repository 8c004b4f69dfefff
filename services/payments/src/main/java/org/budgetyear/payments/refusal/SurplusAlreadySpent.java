package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The surplus that was used is reserved or spent, so its use cannot be taken back. */
public record SurplusAlreadySpent(String useNo, Money usedFen, Money availableFen) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("surplus-already-spent")
                .at("data.useNo", useNo)
                .accepts(
                        "a use of at most " + Wording.yuan(availableFen),
                        "金额不超过 " + Wording.yuanZh(availableFen) + " 的使用")
                .says(
                        "Surplus use " + useNo + " is of " + Wording.yuan(usedFen)
                                + ", of whose fund and function only " + Wording.yuan(availableFen) + " are available.",
                        "使用结余 " + useNo + " 为 " + Wording.yuanZh(usedFen) + "，其资金和功能科目仅剩可用 "
                                + Wording.yuanZh(availableFen) + "。")
                .amount("used", usedFen)
                .amount("available", availableFen)
                .problem();
    }
}
