package org.budgetyear.closing.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A check found an error, or a warning that nobody has explained. */
public record ChecksNotPassed(int errors, int unexplainedWarnings) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("checks-not-passed")
                .at("checks", errors + " / " + unexplainedWarnings)
                .accepts("no error, and an explanation of each warning", "无错误，且警告逐项说明")
                .says(
                        "The checks found " + errors + " errors and " + unexplainedWarnings
                                + " warnings without an explanation.",
                        "审核有 " + errors + " 处错误、" + unexplainedWarnings + " 处未说明的警告。")
                .problem();
    }
}
