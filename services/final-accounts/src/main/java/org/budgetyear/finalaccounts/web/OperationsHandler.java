package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.budgetyear.finalaccounts.projection.DrainOutcome;
import org.budgetyear.finalaccounts.projection.ProcessorState;
import org.budgetyear.finalaccounts.projection.UnitYearProcessor;
import org.budgetyear.finalaccounts.projection.UnitYearProjection;
import org.budgetyear.finalaccounts.store.DeadLetter;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.store.Skip;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.web.Admission;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** What an operator sees and does: processors, dead letters, rebuilding. */
final class OperationsHandler {

    private static final int LONGEST_REASON = 500;

    private final UnitYearProcessor processor;
    private final UnitYearProjection projection;
    private final DeadLetterStore deadLetters;

    OperationsHandler(UnitYearProcessor processor, UnitYearProjection projection, DeadLetterStore deadLetters) {
        this.processor = processor;
        this.projection = projection;
        this.deadLetters = deadLetters;
    }

    record Operations(List<ProcessorState> processors, List<HeldYear> deadLetters, List<Skip> skipped) {}

    /**
     * A unit's year that is held.
     *
     * @param position where the record stands that could not be folded
     * @param records how many wait, that one counted
     */
    record HeldYear(String key, String position, String cause, int records) {}

    /** The body of a skip. */
    record SkipRequest(String reason) {}

    Mono<ServerResponse> show(ServerRequest request) {
        return Answers.json(this::operations);
    }

    Mono<ServerResponse> rebuild(ServerRequest request) {
        return Answers.json(HttpStatus.ACCEPTED, () -> {
            requireRunning();
            processor.rebuild();
            return operations();
        });
    }

    Mono<ServerResponse> retry(ServerRequest request) {
        String key = key(request);
        return settle(key, () -> projection.retry(key));
    }

    Mono<ServerResponse> skip(ServerRequest request) {
        String key = key(request);
        String actor = Admission.who(request).name();
        return request.bodyToMono(String.class)
                .switchIfEmpty(Mono.error(() -> Asked.missing("reason")))
                .map(OperationsHandler::reason)
                .flatMap(reason -> settle(key, () -> projection.skip(key, reason, actor)));
    }

    private Mono<ServerResponse> settle(String key, Callable<DrainOutcome> work) {
        return Answers.json(() -> {
            requireRunning();
            if (!deadLetters.keys().containsKey(key)) {
                throw Absent.deadLetters(key);
            }
            return work.call();
        });
    }

    private Operations operations() {
        Map<String, Integer> keys = deadLetters.keys();
        return new Operations(
                List.of(processor.state()),
                keys.entrySet().stream()
                        .flatMap(entry ->
                                deadLetters
                                        .first(entry.getKey())
                                        .map(letter -> held(letter, entry.getValue()))
                                        .stream())
                        .toList(),
                deadLetters.skips());
    }

    private static HeldYear held(DeadLetter first, int records) {
        String cause = first.cause() == null ? "" : first.cause();
        return new HeldYear(first.key(), first.position().toString(), cause, records);
    }

    /** Only the instance that folds may drain, as there is one writer. */
    private void requireRunning() {
        if (!processor.state().running()) {
            throw new RequestProblem(new Problem(
                    "processor-not-here",
                    Problem.CONFLICT,
                    "request",
                    UnitYearProcessor.NAME,
                    "the instance on which the processor runs",
                    "向正在运行该处理器的实例提交",
                    "The processor does not run on this instance.",
                    "该处理器不在本实例上运行。"));
        }
    }

    /** Not read as codes: a record may be a dead letter because its key is malformed. */
    private static String key(ServerRequest request) {
        return request.pathVariable("unit") + "|" + request.pathVariable("year");
    }

    private static String reason(String body) {
        try {
            String reason = Json.MAPPER.readValue(body, SkipRequest.class).reason();
            if (reason == null || reason.isBlank()) {
                throw Asked.missing("reason");
            }
            if (reason.length() > LONGEST_REASON) {
                throw new RequestProblem(Problems.notAccepted(
                        "reason", reason.substring(0, 20) + "…", "at most 500 characters", "最多 500 字"));
            }
            return reason;
        } catch (JacksonException e) {
            throw new RequestProblem(Problems.notAccepted("body", "", "{\"reason\": \"…\"}", "{\"reason\": \"…\"}"));
        }
    }
}
