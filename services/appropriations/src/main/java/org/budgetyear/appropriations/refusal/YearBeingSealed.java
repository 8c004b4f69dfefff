package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The year is being sealed: until payments has answered nothing in it can change. */
public record YearBeingSealed(UnitYear unitYear) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("year-being-sealed")
                .at("year", unitYear.year().toString())
                .accepts(
                        "a year that is open; ask again when the seal is completed or refused",
                        "未在封账中的年度；请待封账完成或被退回后重试")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit() + " is being sealed.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度正在封账。")
                .problem();
    }
}
