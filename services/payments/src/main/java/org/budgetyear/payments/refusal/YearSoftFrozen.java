package org.budgetyear.payments.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year is soft-frozen: it is being closed, and takes only corrections of what is posted. */
public record YearSoftFrozen(UnitYear unitYear) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("year-soft-frozen")
                .at("year", unitYear.year().toString())
                .accepts("a refund, a reclassification or a reversal", "退款、科目更正或收入冲销")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit()
                                + " is soft-frozen; only corrections may be posted.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度已关账，只能办理更正。")
                .problem();
    }
}
