package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The contract still has payments under way, or accepted work that is not paid. */
public record PaymentsOpen(String contract, Money openFen, Money unpaidFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("payments-open")
                .at("data.contract", contract)
                .accepts(
                        "a contract without open payments, and paid as far as accepted when it is completed",
                        "无在途支付，且完结时已付清验收款的合同")
                .says(
                        "Contract " + contract + " has " + Wording.yuan(openFen) + " in payments under way and "
                                + Wording.yuan(unpaidFen) + " accepted but not paid.",
                        "合同 " + contract + " 在途支付 " + Wording.yuanZh(openFen) + "，已验收未付 " + Wording.yuanZh(unpaidFen)
                                + "。")
                .amount("open", openFen)
                .amount("unpaid", unpaidFen)
                .problem();
    }
}
