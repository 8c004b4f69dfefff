package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No contract of the year has this number. */
public record UnknownContract(String contract) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("unknown-contract")
                .at("data.contract", contract)
                .accepts("the number of a contract of this year", "本年度已登记的合同编号")
                .says("There is no contract " + contract + " in this year.", "本年度没有编号为 " + contract + " 的合同。")
                .problem();
    }
}
