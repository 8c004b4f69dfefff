package org.budgetyear.appropriations.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Nobody waits for this answer; callers never see it, and it shows a bug. */
public record UnknownRequest(String requestId) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("unknown-request")
                .at("data.requestId", requestId)
                .accepts("a request that waits for this answer", "等待该答复的申请")
                .says("No request " + requestId + " waits for this answer.", "没有等待该答复的申请 " + requestId + "。")
                .problem();
    }
}
