package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Whoever filed a plan cannot approve it. */
public record SamePerson(String plan, String person) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("same-person")
                .at("actor", person)
                .accepts("another person than filed it", "非备案人")
                .says(
                        "Plan " + plan + " was filed by " + person + ", who cannot approve it.",
                        "采购计划 " + plan + " 由 " + person + " 备案，不得由同一人批准。")
                .problem();
    }
}
