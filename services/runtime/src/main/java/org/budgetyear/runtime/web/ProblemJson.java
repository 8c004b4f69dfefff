package org.budgetyear.runtime.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Problems as RFC 9457 writes them, with our members beside the standard ones. */
public final class ProblemJson {

    private static final String TYPE_PREFIX = "urn:budget-year:problem:";

    private ProblemJson() {}

    public static Mono<ServerResponse> response(Problem problem, @Nullable String commandId) {
        return ServerResponse.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(bytes(problem, commandId));
    }

    static byte[] bytes(Problem problem, @Nullable String commandId) {
        return Json.MAPPER.writeValueAsBytes(members(problem, commandId));
    }

    /** To which a handler may add its own. */
    public static Map<String, Object> members(Problem problem, @Nullable String commandId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE_PREFIX + problem.code());
        members.put("title", problem.code().replace('-', ' '));
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.put("detailZh", problem.detailZh());
        members.put("code", problem.code());
        members.put("field", problem.field());
        members.put("value", problem.value());
        members.put("accepted", problem.accepted());
        members.put("acceptedZh", problem.acceptedZh());
        members.put("amountsFen", problem.amountsFen());
        if (commandId != null) {
            members.put("commandId", commandId);
        }
        return members;
    }
}
