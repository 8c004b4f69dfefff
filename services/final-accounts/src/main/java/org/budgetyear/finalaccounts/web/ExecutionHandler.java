package org.budgetyear.finalaccounts.web;

import java.time.Duration;
import org.budgetyear.finalaccounts.execution.ExecutionQueries;
import org.budgetyear.finalaccounts.execution.ExecutionQuery;
import org.budgetyear.finalaccounts.execution.ExecutionQuery.Scope;
import org.budgetyear.finalaccounts.execution.LiveExecution;
import org.budgetyear.runtime.envelope.Json;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Execution, once or as it goes on. */
final class ExecutionHandler {

    /** Shorter than what proxies and the server take for an idle connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Accounts accounts;
    private final ExecutionQueries queries;
    private final LiveExecution live;

    ExecutionHandler(Accounts accounts, ExecutionQueries queries, LiveExecution live) {
        this.accounts = accounts;
        this.queries = queries;
        this.live = live;
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        return once(query(request, Scope.UNIT));
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        return once(query(request, Scope.DEPARTMENT));
    }

    Mono<ServerResponse> streamOfUnit(ServerRequest request) {
        return stream(query(request, Scope.UNIT));
    }

    Mono<ServerResponse> streamOfDepartment(ServerRequest request) {
        return stream(query(request, Scope.DEPARTMENT));
    }

    private Mono<ServerResponse> once(ExecutionQuery query) {
        return Answers.json(() -> {
            requireOpen(query);
            return queries.on(query);
        });
    }

    private Mono<ServerResponse> stream(ExecutionQuery query) {
        return Answers.blocking(() -> requireOpen(query))
                .flatMap(open -> ServerResponse.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .header("Cache-Control", "no-cache")
                        .header("X-Accel-Buffering", "no")
                        .body(BodyInserters.fromServerSentEvents(events(query))));
    }

    private Flux<ServerSentEvent<String>> events(ExecutionQuery query) {
        Flux<ServerSentEvent<String>> figures = live.watch(query)
                .map(execution -> ServerSentEvent.builder(Json.MAPPER.writeValueAsString(execution))
                        .build());
        Flux<ServerSentEvent<String>> heartbeats = Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<String>builder().comment("alive").build());
        return figures.publish(shared -> shared.mergeWith(heartbeats.takeUntilOther(shared.ignoreElements())));
    }

    private boolean requireOpen(ExecutionQuery query) {
        switch (query.scope()) {
            case UNIT -> accounts.unit(query.owner());
            case DEPARTMENT -> accounts.department(query.owner());
        }
        return true;
    }

    private static ExecutionQuery query(ServerRequest request, Scope scope) {
        String owner = switch (scope) {
            case UNIT -> "unit";
            case DEPARTMENT -> "department";
        };
        return new ExecutionQuery(scope, Asked.unitYear(request, owner), Asked.dimension(request));
    }
}
