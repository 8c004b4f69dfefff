package org.budgetyear.payments.refusal;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The voucher cannot be the cost of a delegation or reception. */
public record NoCostVoucher(RecordKind kind, String voucher, EconomicCode expected, Why why) implements RecordRefusal {

    /** What is wrong with it. */
    public enum Why {
        UNKNOWN("it is no payment of this year", "本年度没有该支付"),
        NOT_CLEARED("it is not cleared", "该支付尚未清算"),
        REFUNDED("all of it was refunded", "该支付已全部退回"),
        NO_APPROPRIATION("it is not paid from a fiscal appropriation", "该支付不属于财政拨款"),
        OTHER_CODE("it has another economic code", "该支付的经济分类科目不符"),
        PAYS_FOR_ANOTHER("it is the cost of something else", "该支付已作为其他事项的费用");

        private final String text;
        private final String textZh;

        Why(String text, String textZh) {
            this.text = text;
            this.textZh = textZh;
        }
    }

    @Override
    public Problem problem() {
        return Wording.conflict("no-cost-voucher")
                .at("data.vouchers", voucher)
                .accepts(
                        "cleared fiscal payments with the economic code " + expected + " that pay for nothing else",
                        "经济分类科目为 " + expected + "、已清算且未用于其他事项的财政拨款支付")
                .says(
                        "Voucher " + voucher + " is not the cost of a " + kind.label() + ": " + why.text + ".",
                        "凭证 " + voucher + " 不能作为" + kind.labelZh() + "的费用：" + why.textZh + "。")
                .problem();
    }
}
