package org.budgetyear.closing.refusal;

import java.util.List;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The role that was claimed may not take this step. */
public record RoleNotAllowed(ClosingStep step, String role, List<String> accepted) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.forbidden("role-not-allowed")
                .at("role", role.isEmpty() ? "none" : role)
                .accepts(String.join(", ", accepted), "角色：" + String.join("、", accepted))
                .says(
                        "In the role " + role + " nobody may take the step " + step + ".",
                        "角色 " + role + " 无权办理 " + step + "。")
                .problem();
    }
}
