package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A figure of last year's published accounts is recorded once; published accounts do not change. */
public record PriorYearFigureAlreadyRecorded(String metric, Money recordedFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("prior-year-figure-already-recorded")
                .at("data.metric", metric)
                .accepts("a metric that was not recorded yet", "尚未登记的数据项")
                .says(
                        "Last year's figure " + metric + " is recorded already: " + Wording.yuan(recordedFen) + ".",
                        "上年数 " + metric + " 已登记为 " + Wording.yuanZh(recordedFen) + "。")
                .amount("recorded", recordedFen)
                .problem();
    }
}
