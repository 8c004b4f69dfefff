package org.budgetyear.payments.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit may not post payments that are cleared already; it has to request them. */
public record DirectPostingNotAllowed(UnitYear unitYear) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("direct-posting-not-allowed")
                .at("command", "post-payment")
                .accepts("request-payment, or a year opened with direct posting", "使用 request-payment，或开启年度时授权直接入账")
                .says(
                        "Unit " + unitYear.unit() + " is not authorised to post cleared payments directly in "
                                + unitYear.year() + ".",
                        "单位 " + unitYear.unit() + " 在 " + unitYear.year() + " 年度未获授权直接入账已清算支付。")
                .problem();
    }
}
