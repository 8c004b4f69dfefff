package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A line has one opening budget; what comes later is a supplement. */
public record QuotaAlreadyIssued(QuotaLine line, Money issuedFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("quota-already-issued")
                .at("data.line", line.key())
                .accepts(
                        "supplement-quota, or a line without an opening budget", "使用 supplement-quota 追加，或选择未下达年初批复的指标")
                .says(
                        "Line " + line + " has its opening budget of " + Wording.yuan(issuedFen) + " already.",
                        "指标 " + line + " 已下达年初批复 " + Wording.yuanZh(issuedFen) + "。")
                .amount("issued", issuedFen)
                .problem();
    }
}
