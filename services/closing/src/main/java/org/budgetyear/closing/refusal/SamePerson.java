package org.budgetyear.closing.refusal;

import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Who did the step before may not do this one. */
public record SamePerson(String actor, ClosingStep step) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("same-person")
                .at("actor", actor)
                .accepts("another person", "另一人")
                .says(
                        actor + " did a step that this one is to control, so another person must take " + step + ".",
                        actor + " 办理过受此步骤监督的事项，" + step + " 须由他人办理。")
                .problem();
    }
}
