package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A transfer gives and receives on the same line. */
public record TransferToItself(QuotaLine line) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("transfer-to-itself")
                .at("data.toLine", line.key())
                .accepts("another line, or a line of another unit", "其他指标，或其他单位的指标")
                .says("Line " + line + " cannot be transferred to itself.", "指标 " + line + " 不能调剂给自身。")
                .problem();
    }
}
