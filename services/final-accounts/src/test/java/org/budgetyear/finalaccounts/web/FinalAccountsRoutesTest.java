package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.budgetyear.finalaccounts.execution.ExecutionQueries;
import org.budgetyear.finalaccounts.execution.LiveExecution;
import org.budgetyear.finalaccounts.projection.ProjectionLimits;
import org.budgetyear.finalaccounts.projection.UnitYearProcessor;
import org.budgetyear.finalaccounts.projection.UnitYearProjection;
import org.budgetyear.finalaccounts.source.Chunk;
import org.budgetyear.finalaccounts.source.LogEnds;
import org.budgetyear.finalaccounts.source.LogSource;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.web.ProblemHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@Timeout(60)
class FinalAccountsRoutesTest {

    private static final String ROOT = "/api/final-accounts";
    private static final String OF_UNIT = ROOT + "/units/440105-701001/2017";
    private static final String OF_DEPARTMENT = ROOT + "/departments/440105-701/2017";

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final DeadLetterStore letters =
            new DeadLetterStore(store.connection().database());
    private final ExecutionQueries queries = new ExecutionQueries(accounts, () -> Charts.BUILT_IN, Clock.systemUTC());
    private final LiveExecution live =
            new LiveExecution(queries, SimpleQueryUpdateEmitter.builder().build());
    private final UnitYearProjection projection = new UnitYearProjection(
            SampleLog.codec(),
            accounts,
            store.register(),
            letters,
            live,
            new SimpleMeterRegistry(),
            new ProjectionLimits(10, 10),
            Clock.systemUTC());
    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000), paid(BASIC, WAGES, 250_000));
    private final WebTestClient client = client();

    @BeforeEach
    void fold() {
        live.start();
        projection.on(new Chunk(log.records()));
    }

    @AfterEach
    void close() {
        live.stop();
        store.close();
    }

    @Test
    void theDepartmentsAreListedWithTheirYears() {
        get(ROOT + "/departments")
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].department")
                .isEqualTo("440105-701")
                .jsonPath("$[0].name")
                .isEqualTo("政务办")
                .jsonPath("$[0].year")
                .isEqualTo(2017)
                .jsonPath("$[0].sealed")
                .isEqualTo(false);
    }

    @Test
    void theStatusNamesTheDepartmentAndItsUnits() {
        get(OF_DEPARTMENT + "/status")
                .jsonPath("$.name")
                .isEqualTo("政务办")
                .jsonPath("$.tableSet")
                .isEqualTo("2017")
                .jsonPath("$.sealed")
                .isEqualTo(false)
                .jsonPath("$.units[0].unit")
                .isEqualTo("440105-701001")
                .jsonPath("$.units[0].heldRecords")
                .isEqualTo(0);
    }

    @Test
    void thePositionIsTheLastFoldedSequenceOfEachContext() {
        get(OF_UNIT + "/position")
                .jsonPath("$.appropriations")
                .isEqualTo(2)
                .jsonPath("$.payments")
                .isEqualTo(1);
        get(ROOT + "/units/440105-701009/2017/position").jsonPath("$.payments").isEqualTo(0);
    }

    @Test
    void linesShowTheirBalances() {
        get(OF_UNIT + "/lines")
                .jsonPath("$[0].line.function")
                .isEqualTo("2010301")
                .jsonPath("$[0].availableFen")
                .isEqualTo(750_000)
                .jsonPath("$[0].paidByMonthFen[5]")
                .isEqualTo(250_000);
    }

    @Test
    void executionIsByWhatWasAskedFor() {
        get(OF_DEPARTMENT + "/execution?by=nature")
                .jsonPath("$.total.ratePercent")
                .isEqualTo("25.00")
                .jsonPath("$.rows[0].key")
                .isEqualTo("BASIC")
                .jsonPath("$.rows[0].paidFen")
                .isEqualTo(250_000);
    }

    @Test
    void tablesComeInEveryForm() {
        get(OF_DEPARTMENT + "/tables").jsonPath("$").exists();
        get(OF_UNIT + "/tables/05").jsonPath("$").exists();
        assertThat(text(OF_DEPARTMENT + "/tables/01", "text/csv"))
                .startsWith("side,line,item,amount")
                .contains("本年收入合计,0.25");
        assertThat(text(OF_UNIT + "/tables/01", "text/csv")).contains("本年收入合计,0.25");
        assertThat(text(OF_DEPARTMENT + "/disclosure.html", "text/html")).contains("政务办");
        assertThat(text(OF_DEPARTMENT + "/figures", "text/csv")).startsWith("metric,printed,unit");
    }

    @Test
    void whatIsNotThereIsAProblemInBothLanguages() {
        Map<String, String> absent = new LinkedHashMap<>();
        absent.put(ROOT + "/units/440105-701009/2017/lines", "unit-year-unknown");
        absent.put(ROOT + "/departments/440105-709/2017/status", "department-year-unknown");
        absent.put(ROOT + "/departments/440105-701/2018/execution", "department-year-unknown");
        absent.put(ROOT + "/departments/440105-709/2017/execution/stream", "department-year-unknown");
        absent.put(OF_DEPARTMENT + "/tables/99", "table-unknown");
        absent.forEach((path, code) -> client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detailZh")
                .isNotEmpty());
    }

    @Test
    void aMalformedYearOrDimensionSaysWhatWouldBeTaken() {
        for (String path : List.of(OF_DEPARTMENT + "/execution?by=colour", ROOT + "/units/440105-701001/next/lines")) {
            client.get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.acceptedZh")
                    .isNotEmpty();
        }
    }

    @Test
    void aWatcherSeesTheFiguresNowAndWhenTheyHaveChanged() {
        Flux<String> events = client.get()
                .uri(OF_DEPARTMENT + "/execution/stream?by=unit")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
        StepVerifier.create(events)
                .assertNext(first -> assertThat(first).contains("\"ratePercent\":\"25.00\""))
                .then(() -> {
                    log.add(UNIT, paid(BASIC, WAGES, 250_001));
                    projection.on(new Chunk(List.of(log.records().getLast())));
                })
                .assertNext(second -> assertThat(second).contains("\"paidFen\":500001"))
                .then(live::stop)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void anOperatorSeesWhatIsHeld() {
        log.addUnreadable(UNIT);
        projection.on(new Chunk(List.of(log.records().getLast())));
        get(ROOT + "/operations")
                .jsonPath("$.processors[0].name")
                .isEqualTo("unit-years")
                .jsonPath("$.deadLetters[0].key")
                .isEqualTo("440105-701001|2017")
                .jsonPath("$.deadLetters[0].records")
                .isEqualTo(1);
        get(OF_DEPARTMENT + "/status").jsonPath("$.units[0].heldRecords").isEqualTo(1);
    }

    @Test
    void onlyWhereTheProcessorRunsIsAnythingSettled() {
        client.post()
                .uri(ROOT + "/operations/dead-letters/440105-701001/2017/retry")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("processor-not-here");
    }

    @Test
    void aSkipNeedsAReasonAndAnActor() {
        String skip = ROOT + "/operations/dead-letters/440105-701001/2017/skip";
        client.post()
                .uri(skip)
                .bodyValue("{\"reason\":\"损坏\"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("X-Actor");
        client.post()
                .uri(skip)
                .header("X-Actor", "li")
                .bodyValue("{\"reason\":\" \"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("reason");
    }

    private WebTestClient.BodyContentSpec get(String path) {
        return client.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private String text(String path, String type) {
        byte[] body = client.get()
                .uri(path)
                .header("Accept", type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.parseMediaType(type))
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private WebTestClient client() {
        LogEnds ends = new LogEnds();
        List<String> topics = List.of(APPROPRIATIONS, PAYMENTS);
        UnitYearProcessor stopped = new UnitYearProcessor(
                projection,
                new LogSource(() -> MockLog.of(log), topics, ends),
                ends,
                topics,
                new InMemoryTokenStore(),
                JacksonSerializer.builder().objectMapper(new ObjectMapper()).build(),
                new SimpleMeterRegistry());
        Map<String, String> byContext = Map.of("appropriations", APPROPRIATIONS, "payments", PAYMENTS);
        return WebTestClient.bindToRouterFunction(new FinalAccountsRoutes(
                                accounts,
                                store.register(),
                                () -> Charts.BUILT_IN,
                                letters,
                                queries,
                                live,
                                projection,
                                stopped,
                                byContext)
                        .routes())
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }
}
