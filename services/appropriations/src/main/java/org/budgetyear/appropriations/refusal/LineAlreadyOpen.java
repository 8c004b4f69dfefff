package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The line is open, with or without money. */
public record LineAlreadyOpen(QuotaLine line) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("line-already-open")
                .at("data.line", line.key())
                .accepts("a line that was not opened yet", "尚未开设的指标")
                .says("Line " + line + " is open already.", "指标 " + line + " 已开设。")
                .problem();
    }
}
