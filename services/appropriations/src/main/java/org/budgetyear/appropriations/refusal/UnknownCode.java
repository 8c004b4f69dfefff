package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A functional code is no item of the year's chart of accounts. */
public record UnknownCode(String field, String code, FiscalYear year) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-code")
                .at(field, code)
                .accepts("an item of the functional classification of " + year, year + " 年支出功能分类科目中的项级代码")
                .says(
                        "Code " + code + " is no item of the functional classification of " + year + ".",
                        year + " 年支出功能分类科目中没有项级代码 " + code + "。")
                .problem();
    }
}
