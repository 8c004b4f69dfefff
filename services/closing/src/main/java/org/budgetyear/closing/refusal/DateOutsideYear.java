package org.budgetyear.closing.refusal;

import java.time.LocalDate;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The date is in another fiscal year. */
public record DateOutsideYear(LocalDate date, FiscalYear year) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("date-outside-year")
                .at("data.freezeDate", date.toString())
                .accepts("a date in " + year, year + " 年度内的日期")
                .says(date + " is not in the fiscal year " + year + ".", date + " 不在 " + year + " 年度内。")
                .problem();
    }
}
