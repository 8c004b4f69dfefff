package org.budgetyear.procurement.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year is soft-frozen: it is being closed, and nothing more is planned or contracted in it. */
public record YearSoftFrozen(UnitYear unitYear) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("year-soft-frozen")
                .at("year", unitYear.year().toString())
                .accepts(
                        "an acceptance, an amendment to no higher price, a completion or a termination",
                        "验收、不提高金额的变更、完结或终止")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit()
                                + " is soft-frozen; nothing more may be planned or contracted.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度已关账，不能再新增采购预算、计划或合同。")
                .problem();
    }
}
