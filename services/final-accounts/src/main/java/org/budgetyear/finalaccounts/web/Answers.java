package org.budgetyear.finalaccounts.web;

import com.mongodb.MongoException;
import java.util.concurrent.Callable;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Answers that have to wait for the store, which they do off the event loop. */
final class Answers {

    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    static <T> Mono<T> blocking(Callable<T> work) {
        return blocking(Schedulers.boundedElastic(), work);
    }

    static <T> Mono<T> blocking(Scheduler where, Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(where).onErrorMap(MongoException.class, Answers::storeNotAvailable);
    }

    static Mono<ServerResponse> json(Callable<?> work) {
        return json(HttpStatus.OK, work);
    }

    static Mono<ServerResponse> json(HttpStatus status, Callable<?> work) {
        return blocking(() -> Json.MAPPER.writeValueAsBytes(work.call()))
                .flatMap(body -> ServerResponse.status(status)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body));
    }

    static Mono<ServerResponse> text(MediaType type, Callable<String> work) {
        return blocking(work)
                .flatMap(body -> ServerResponse.ok().contentType(type).bodyValue(body));
    }

    private static RequestProblem storeNotAvailable(MongoException cause) {
        LOG.error("the store does not answer", cause);
        return new RequestProblem(new Problem(
                "store-not-available",
                Problem.UNAVAILABLE,
                "request",
                "",
                "the same request again, later",
                "稍后重试",
                "The store of the read side does not answer.",
                "查询库暂时不可用。"));
    }
}
