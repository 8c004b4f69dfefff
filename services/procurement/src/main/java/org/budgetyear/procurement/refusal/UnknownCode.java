package org.budgetyear.procurement.refusal;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A code is not in the chart of accounts of the year. */
public record UnknownCode(String field, String code, FiscalYear year) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-code")
                .at(field, code)
                .accepts("a code of the chart of accounts of " + year, year + " 年政府收支分类科目中的代码")
                .says(
                        "Code " + code + " is not in the chart of accounts of " + year + ".",
                        year + " 年政府收支分类科目中没有代码 " + code + "。")
                .problem();
    }
}
