package org.budgetyear.closing.refusal;

import java.util.List;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The treasury's record and the ledger differ, and nobody has said why. */
public record DifferencesUnexplained(List<String> differences) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("differences-unexplained")
                .at("differences", Integer.toString(differences.size()))
                .accepts("no difference, or an explanation of each", "无差异，或逐项说明")
                .says(
                        "The treasury's record and the ledger differ: " + String.join("; ", differences),
                        "国库与账簿不一致：" + String.join("；", differences))
                .problem();
    }
}
