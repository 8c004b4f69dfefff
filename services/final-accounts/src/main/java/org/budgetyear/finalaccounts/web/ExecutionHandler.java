package org.budgetyear.finalaccounts.web;

import java.time.Duration;
import org.budgetyear.finalaccounts.execution.ExecutionQueries;
import org.budgetyear.finalaccounts.execution.ExecutionQuery;
import org.budgetyear.finalaccounts.execution.ExecutionQuery.AllDepartments;
import org.budgetyear.finalaccounts.execution.ExecutionQuery.OneDepartment;
import org.budgetyear.finalaccounts.execution.ExecutionQuery.OneUnit;
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
        return once(query(request, unit(request)));
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        return once(query(request, department(request)));
    }

    Mono<ServerResponse> ofAll(ServerRequest request) {
        return once(query(request, new AllDepartments(Asked.year(request))));
    }

    Mono<ServerResponse> streamOfUnit(ServerRequest request) {
        return stream(query(request, unit(request)));
    }

    Mono<ServerResponse> streamOfDepartment(ServerRequest request) {
        return stream(query(request, department(request)));
    }

    Mono<ServerResponse> streamOfAll(ServerRequest request) {
        return stream(query(request, new AllDepartments(Asked.year(request))));
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
            case OneUnit one -> accounts.unit(one.unit());
            case OneDepartment one -> accounts.department(one.department());
            case AllDepartments all -> {} // a year in which nothing is open has no rows
        }
        return true;
    }

    private static OneUnit unit(ServerRequest request) {
        return new OneUnit(Asked.unitYear(request, "unit"));
    }

    private static OneDepartment department(ServerRequest request) {
        return new OneDepartment(Asked.unitYear(request, "department"));
    }

    private static ExecutionQuery query(ServerRequest request, ExecutionQuery.Scope scope) {
        return new ExecutionQuery(scope, Asked.dimension(request), Asked.line(request));
    }
}
