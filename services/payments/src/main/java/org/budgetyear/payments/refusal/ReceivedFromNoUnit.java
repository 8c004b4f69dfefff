package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.Fund;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Only subsidies of a superior, remittances of affiliates and other income can come from another unit. */
public record ReceivedFromNoUnit(String receiptNo, Fund fund) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("received-from-no-unit")
                .at("data.receiptNo", receiptNo)
                .accepts(
                        "a receipt of " + Fund.SUPERIOR_SUBSIDY + ", " + Fund.AFFILIATED_REMITTANCE + " or "
                                + Fund.OTHER,
                        "资金性质为 " + Fund.SUPERIOR_SUBSIDY + "、" + Fund.AFFILIATED_REMITTANCE + " 或 " + Fund.OTHER
                                + " 的收款")
                .says(
                        "Receipt " + receiptNo + " is of the fund " + fund + ", which comes from no other unit.",
                        "收款 " + receiptNo + " 的资金性质为 " + fund + "，不属于单位之间的往来。")
                .problem();
    }
}
