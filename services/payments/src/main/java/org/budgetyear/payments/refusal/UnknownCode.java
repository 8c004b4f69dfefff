package org.budgetyear.payments.refusal;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/**
 * A code is no item of the chart of accounts of the year: it is not there, or of another level or classification.
 *
 * @param near codes beside it that are
 */
public record UnknownCode(String field, String code, FiscalYear year, List<String> near) implements PaymentRefusal {

    private static final int SHOWN = 20;

    @Override
    public Problem problem() {
        String shown = near.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return Wording.unprocessable("unknown-code")
                .at(field, code)
                .accepts(
                        "an item of the chart of accounts of " + year + (near.isEmpty() ? "" : ", such as " + shown),
                        year + " 年政府收支分类科目中的末级代码" + (near.isEmpty() ? "" : "，如 " + shown))
                .says(
                        "Code " + code + " is no item of the chart of accounts of " + year + ".",
                        year + " 年政府收支分类科目中没有末级代码 " + code + "。")
                .problem();
    }
}
