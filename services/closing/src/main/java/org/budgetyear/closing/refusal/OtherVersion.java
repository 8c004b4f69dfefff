package org.budgetyear.closing.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The version is not the one that this step is for. */
public record OtherVersion(int asked, int accepted) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("other-version")
                .at("version", Integer.toString(asked))
                .accepts(Integer.toString(accepted), "第 " + accepted + " 版")
                .says("This step is for version " + accepted + ".", "此步骤应针对第 " + accepted + " 版。")
                .problem();
    }
}
