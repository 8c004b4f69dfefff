package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.Fund;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** What is left of a fiscal appropriation is carried over or reclaimed; it is no surplus of the unit. */
public record NoSurplusOfAppropriation(Fund fund) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("no-surplus-of-appropriation")
                .at("data.fund", fund.name())
                .accepts(
                        "a fund that is no fiscal appropriation: " + Wording.funds(false),
                        "非财政拨款资金：" + Wording.funds(false))
                .says(
                        "Fund " + fund + " is a fiscal appropriation: what is left of it is carried over or reclaimed.",
                        "资金性质 " + fund + " 属于财政拨款，其结余只能结转或收回，不参与结余分配和弥补收支差额。")
                .problem();
    }
}
