package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** More would be accepted than the contract is over. */
public record AcceptanceExceedsContract(String contract, Money leftFen, Money amountFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("acceptance-exceeds-contract")
                .at("data.amountFen", Long.toString(amountFen.fen()))
                .accepts("at most " + Wording.yuan(leftFen), "不超过 " + Wording.yuanZh(leftFen))
                .says(
                        "Contract " + contract + " has " + Wording.yuan(leftFen) + " still to be accepted, not "
                                + Wording.yuan(amountFen) + ".",
                        "合同 " + contract + " 尚待验收 " + Wording.yuanZh(leftFen) + "，本次验收 " + Wording.yuanZh(amountFen)
                                + "。")
                .amount("left", leftFen)
                .amount("amount", amountFen)
                .problem();
    }
}
