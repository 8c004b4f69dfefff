package org.budgetyear.finalaccounts.web;

import static org.budgetyear.finalaccounts.testing.SampleLog.APPROPRIATIONS;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.PAYMENTS;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.budgetyear.finalaccounts.execution.ExecutionQueries;
import org.budgetyear.finalaccounts.execution.LiveExecution;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.projection.AuditProjection;
import org.budgetyear.finalaccounts.projection.ProjectionLimits;
import org.budgetyear.finalaccounts.projection.UnitYearProcessor;
import org.budgetyear.finalaccounts.projection.UnitYearProjection;
import org.budgetyear.finalaccounts.source.Chunk;
import org.budgetyear.finalaccounts.source.LogEnds;
import org.budgetyear.finalaccounts.source.LogSource;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.AuditStore;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.web.ProblemHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The routes over a store into which a small log is folded; the processor stands still. */
final class FoldedSample implements AutoCloseable {

    private static final Map<String, String> BY_CONTEXT =
            Map.of("appropriations", APPROPRIATIONS, "payments", PAYMENTS);

    final EmbeddedStore store = new EmbeddedStore();
    final AccountStore accounts = new AccountStore(store.connection().database());
    final History history = new History(store.register()::of, BY_CONTEXT);
    final DeadLetterStore letters = new DeadLetterStore(store.connection().database());
    final AuditStore audit = new AuditStore(store.connection().database());
    final ExecutionQueries queries = new ExecutionQueries(accounts, () -> Charts.BUILT_IN, Clock.systemUTC());
    final LiveExecution live =
            new LiveExecution(queries, SimpleQueryUpdateEmitter.builder().build());
    final UnitYearProjection projection = new UnitYearProjection(
            SampleLog.codec(),
            accounts,
            store.register(),
            letters,
            live,
            new SimpleMeterRegistry(),
            new ProjectionLimits(10, 10),
            Clock.systemUTC());
    final SampleLog log;
    final RouterFunction<ServerResponse> routes;
    final WebTestClient client;

    FoldedSample() {
        this(new SampleLog()
                .add(DEPARTMENT, departmentOpened())
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000))
                .add(UNIT, paid(BASIC, WAGES, 250_000)));
    }

    FoldedSample(SampleLog log) {
        this.log = log;
        this.routes = routes();
        this.client = client(routes);
        live.start();
        projection.on(new Chunk(log.records()));
    }

    WebTestClient.BodyContentSpec get(String path) {
        return client.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private RouterFunction<ServerResponse> routes() {
        LogEnds ends = new LogEnds();
        List<String> topics = List.of(APPROPRIATIONS, PAYMENTS);
        UnitYearProcessor stopped = new UnitYearProcessor(
                projection,
                new AuditProjection(audit),
                new LogSource(() -> MockLog.of(log), topics, ends),
                ends,
                topics,
                new InMemoryTokenStore(),
                JacksonSerializer.builder().objectMapper(new ObjectMapper()).build(),
                new SimpleMeterRegistry());
        return new FinalAccountsRoutes(
                        accounts,
                        history,
                        () -> Charts.BUILT_IN,
                        letters,
                        queries,
                        live,
                        projection,
                        stopped,
                        BY_CONTEXT)
                .routes();
    }

    WebTestClient client(RouterFunction<ServerResponse> routes) {
        return WebTestClient.bindToRouterFunction(routes)
                .webFilter(Tokens.FILTER)
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .configureClient()
                .defaultHeader(HttpHeaders.AUTHORIZATION, Tokens.li("auditor operator"))
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    @Override
    public void close() {
        live.stop();
        store.close();
    }
}
