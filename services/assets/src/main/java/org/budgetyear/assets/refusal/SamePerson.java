package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Whoever asks for a disposal does not approve it. */
public record SamePerson(String disposalNo, String actor) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("same-person")
                .at("actor", actor)
                .accepts("another person than asked for it", "申请人以外的人")
                .says(
                        actor + " asked for disposal " + disposalNo + " and cannot approve it.",
                        actor + " 是处置单 " + disposalNo + " 的申请人，不能审批。")
                .problem();
    }
}
