package org.budgetyear.procurement.refusal;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A part of the schedule is for a year that is over. */
public record ScheduleInThePast(FiscalYear part, FiscalYear year) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("schedule-in-the-past")
                .at("data.schedule", part.toString())
                .accepts(year + " or a later year", year + " 年度或以后年度")
                .says(
                        "The schedule has a part in " + part + ", before " + year + ".",
                        "付款计划含 " + part + " 年度，早于 " + year + " 年度。")
                .problem();
    }
}
