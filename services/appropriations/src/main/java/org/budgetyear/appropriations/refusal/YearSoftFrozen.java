package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year is soft-frozen: it is being closed, and its budget changes no more. */
public record YearSoftFrozen(UnitYear unitYear) implements AppropriationRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("year-soft-frozen")
                .at("year", unitYear.year().toString())
                .accepts("unfreezing or reclaiming money", "解冻或收回指标")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit()
                                + " is soft-frozen; its budget changes no more.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度已关账，指标不再变动。")
                .problem();
    }
}
