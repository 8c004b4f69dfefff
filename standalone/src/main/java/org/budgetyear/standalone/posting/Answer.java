package org.budgetyear.standalone.posting;

import tools.jackson.databind.JsonNode;

/** What the platform answered to one command. */
public sealed interface Answer {

    /** @param events how many events happened because of it */
    record Accepted(int events) implements Answer {}

    /** @param code of the problem, such as {@code insufficient-quota} */
    record Refused(String code, String detail, String detailZh) implements Answer {}

    /** Reads an outcome: of one command, or a line of a bulk request's answer. */
    static Answer ofOutcome(JsonNode outcome) {
        return outcome.has("problem")
                ? ofProblem(outcome.path("problem"))
                : new Accepted(outcome.path("events").size());
    }

    static Answer ofProblem(JsonNode problem) {
        return new Refused(
                problem.path("code").asString(""),
                problem.path("detail").asString(""),
                problem.path("detailZh").asString(""));
    }
}
