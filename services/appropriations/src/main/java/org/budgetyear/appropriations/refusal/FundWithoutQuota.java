package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.Fund;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Money that is no fiscal appropriation is received, not given by quota. */
public record FundWithoutQuota(String field, Fund fund) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("fund-without-quota")
                .at(field, fund.name())
                .accepts("a fiscal appropriation: " + Wording.funds(true), "财政拨款资金：" + Wording.funds(true))
                .says(
                        "Fund " + fund
                                + " is no fiscal appropriation; a unit can spend what it has received of it, without quota.",
                        "资金性质 " + fund + " 不属于财政拨款，不下达指标，按实际收款安排支出。")
                .problem();
    }
}
