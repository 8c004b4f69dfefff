package org.budgetyear.appropriations.refusal;

import java.time.LocalDate;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A kind of unit changes at the beginning of a month of the year, since accounts are kept by month. */
public record NotFirstDayOfMonth(LocalDate date, FiscalYear year) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("not-first-day-of-month")
                .at("data.effectiveFrom", date.toString())
                .accepts("the first day of a month of " + year, year + " 年度内某月的第一日")
                .says(date + " is not the first day of a month of " + year + ".", date + " 不是 " + year + " 年度内某月的第一日。")
                .problem();
    }
}
