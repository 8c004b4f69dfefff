package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The schedule does not add up to what is to be paid. */
public record ScheduleDiffersFromPrice(Money scheduledFen, Money dueFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("schedule-differs-from-price")
                .at("data.schedule", Long.toString(scheduledFen.fen()))
                .accepts("parts that add up to " + Wording.yuan(dueFen), "各期合计 " + Wording.yuanZh(dueFen))
                .says(
                        "The schedule adds up to " + Wording.yuan(scheduledFen) + ", but " + Wording.yuan(dueFen)
                                + " are to be paid.",
                        "付款计划合计 " + Wording.yuanZh(scheduledFen) + "，应付 " + Wording.yuanZh(dueFen) + "。")
                .amount("scheduled", scheduledFen)
                .amount("due", dueFen)
                .problem();
    }
}
