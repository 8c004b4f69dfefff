package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The line was never opened and never given money. */
public record UnknownLine(String field, QuotaLine line) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-line")
                .at(field, line.key())
                .accepts("a line that was opened or given quota in this year", "本年度已开设或已下达指标的指标行")
                .says("There is no quota line " + line + " in this year.", "本年度没有指标 " + line + "。")
                .problem();
    }
}
