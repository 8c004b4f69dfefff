package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.Fund;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A fiscal appropriation is given by quota; it is not received from a payer. */
public record FundGivenByQuota(Fund fund) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("fund-given-by-quota")
                .at("data.fund", fund.name())
                .accepts(
                        "a fund that is no fiscal appropriation: " + Wording.funds(false),
                        "非财政拨款资金：" + Wording.funds(false))
                .says(
                        "Fund " + fund + " is a fiscal appropriation and comes by quota, not by receipts.",
                        "资金性质 " + fund + " 属于财政拨款，由指标下达，不登记收款。")
                .problem();
    }
}
