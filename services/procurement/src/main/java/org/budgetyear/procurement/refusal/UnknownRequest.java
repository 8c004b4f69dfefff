package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Nobody waits for this answer any more. */
public record UnknownRequest(String requestId) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("unknown-request")
                .at("requestId", requestId)
                .accepts("a request that is not answered yet", "尚未答复的请求")
                .says("No request " + requestId + " waits for an answer.", "没有待答复的请求 " + requestId + "。")
                .problem();
    }
}
