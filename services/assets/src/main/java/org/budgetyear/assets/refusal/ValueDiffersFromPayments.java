package org.budgetyear.assets.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The asset is worth something else than the payments paid of it. */
public record ValueDiffersFromPayments(String assetNo, Money valueFen, Money paidFen) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("value-differs-from-payments")
                .at("data.unitValueFen", Long.toString(valueFen.fen()))
                .accepts("a value equal to what the payments paid, or an explanation", "与支付金额相等的价值，或说明原因")
                .says(
                        "Asset " + assetNo + " is worth " + Wording.yuan(valueFen) + ", and the payments paid "
                                + Wording.yuan(paidFen) + " of it.",
                        "资产 " + assetNo + " 价值 " + Wording.yuanZh(valueFen) + "，所列支付合计 " + Wording.yuanZh(paidFen)
                                + "。")
                .amount("value", valueFen)
                .amount("paid", paidFen)
                .problem();
    }
}
