package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No such transfer waits for an answer. */
public record UnknownRequest(String requestId) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.notFound("unknown-request")
                .at("data.requestId", requestId)
                .accepts("a transfer that waits for an answer", "等待答复的划转")
                .says("No transfer " + requestId + " waits for an answer.", "没有等待答复的划转 " + requestId + "。")
                .problem();
    }
}
