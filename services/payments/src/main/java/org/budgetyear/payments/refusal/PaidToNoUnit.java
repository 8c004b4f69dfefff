package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.Nature;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Only subsidies to affiliates and remittances to the superior are paid to another unit of the same system. */
public record PaidToNoUnit(String voucher, Nature nature) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("paid-to-no-unit")
                .at("data.voucher", voucher)
                .accepts(
                        "a payment of the nature " + Nature.AFFILIATED_SUBSIDY + " or " + Nature.REMITTED_TO_SUPERIOR,
                        "支出性质为 " + Nature.AFFILIATED_SUBSIDY + "（对附属单位补助支出）或 " + Nature.REMITTED_TO_SUPERIOR
                                + "（上缴上级支出）的支付")
                .says(
                        "Voucher " + voucher + " is of the nature " + nature + ", which goes to no other unit.",
                        "凭证 " + voucher + " 的支出性质为 " + nature + "，不属于单位之间的往来。")
                .problem();
    }
}
