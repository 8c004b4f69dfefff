package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.disclosure.Disclosure;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.ListedRegister;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.web.ProblemHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Closing is played by what it was asked: that it was asked at all, under which name, with which evidence. */
@Timeout(60)
class ClosingRoutesTest {

    private static final String OF_UNIT = "/api/final-accounts/units/440105-701001/2017";
    private static final String OF_DEPARTMENT = "/api/final-accounts/departments/440105-701/2017";
    private static final Map<String, String> TOPICS = Map.of(
            "appropriations", SampleLog.APPROPRIATIONS,
            "payments", SampleLog.PAYMENTS,
            "procurement", SampleLog.PROCUREMENT,
            "assets", SampleLog.ASSETS,
            "closing", SampleLog.CLOSING);

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final List<CommandMessage> asked = new ArrayList<>();
    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000), paid(BASIC, WAGES, 250_001));
    private final WebTestClient client = client();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingIsStatedOfAYearThatIsNotSealed() {
        fold();
        for (String step : List.of(OF_UNIT + "/checks", OF_UNIT + "/reconciliation", OF_DEPARTMENT + "/publication")) {
            post(step, "")
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("not-sealed");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void closingIsAskedUnderTheCallersNameAndRoleWithWhatWasFound() {
        seal();
        post(OF_UNIT + "/checks", "").expectStatus().isOk();

        CommandMessage message = asked.getFirst();
        assertThat(message.type()).isEqualTo("record-checks");
        assertThat(message.actor()).isEqualTo("li");
        assertThat(message.role()).isEqualTo("unit-clerk");
        assertThat(message.accountingDate()).isEqualTo("2017-12-31");
        JsonNode data = Json.MAPPER.readTree(message.data());
        assertThat(data.path("sealId").asString()).isEqualTo("s-1");
        assertThat(data.path("errors").asInt(-1)).isZero();
        assertThat(data.path("outcomeSha256").asString()).hasSize(64);
    }

    @Test
    void theTreasurysFileIsComparedWithTheLog() {
        seal();
        String csv = """
                voucher,unit,fund,function,economic,amount_yuan,cleared_date
                v-250001,440105-701001,GENERAL_PUBLIC,2010301,30101,2500.02,2017-06-30
                """;
        post(OF_UNIT + "/reconciliation", csv).expectStatus().isOk();
        post(OF_UNIT + "/reconciliation", "no such file")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("line 1");

        assertThat(asked).hasSize(1);
        assertThat(Json.MAPPER
                        .readTree(asked.getFirst().data())
                        .path("differences")
                        .path(0)
                        .asString())
                .isEqualTo("v-250001 AMOUNT 2500.02 2500.01");
    }

    @Test
    void whatIsPutTogetherIsWhatIsPublishedAndIsKept() {
        seal();
        post(OF_DEPARTMENT + "/aggregation", "").expectStatus().isOk();
        post(OF_DEPARTMENT + "/publication", "").expectStatus().isOk();

        String sha256 = Json.MAPPER.readTree(asked.get(0).data()).path("sha256").asString();
        assertThat(Json.MAPPER.readTree(asked.get(1).data()).path("sha256").asString())
                .isEqualTo(sha256);
        assertThat(new DisclosureStore(store.connection().database()).find(sha256))
                .isPresent();
    }

    @Test
    void aFileIsWhatWasPublishedOrTheCellsAreNamedInWhichItIsNot() {
        seal();
        Disclosure disclosure = Disclosure.of(1, log.account(DEPARTMENT), List.of(log.account(UNIT)));
        log.add(DEPARTMENT, new DisclosurePublished(1, disclosure.sha256(), disclosure.foldedFrom()));
        fold();

        assertThat(text(OF_DEPARTMENT + "/versions/1")).isEqualTo(disclosure.json());
        verify(disclosure.json())
                .jsonPath("$.same")
                .isEqualTo(true)
                .jsonPath("$.differences.length()")
                .isEqualTo(0);
        verify(disclosure.json().replaceFirst("\"fen\":250001", "\"fen\":250002"))
                .jsonPath("$.same")
                .isEqualTo(false)
                .jsonPath("$.differences.length()")
                .isEqualTo(1)
                .jsonPath("$.differences[0].was")
                .isEqualTo("250002")
                .jsonPath("$.differences[0].is")
                .isEqualTo("250001")
                .jsonPath("$.differences[0].table")
                .isNotEmpty();
        verify(disclosure.json().replaceFirst("\"version\":1", "\"version\":2"))
                .jsonPath("$.same")
                .isEqualTo(false)
                .jsonPath("$.publishedSha256")
                .doesNotExist();
        post("/api/final-accounts/verify", "[1.5]").expectStatus().isBadRequest();
    }

    private void seal() {
        log.add(UNIT, new ProcurementClosed("s-1"), new SpendingSealed("s-1", List.of()), new RegisterSealed(0));
        log.add(UNIT, new YearSealed("s-1", List.of()));
        fold();
    }

    private void fold() {
        accounts.clear();
        accounts.save(List.of(stored(DEPARTMENT), stored(UNIT)));
    }

    private Versioned stored(UnitYear key) {
        return new Versioned(log.account(key), 0, false);
    }

    private WebTestClient.ResponseSpec post(String path, String body) {
        return client.post()
                .uri(path)
                .header("Idempotency-Key", "k-1")
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.BodyContentSpec verify(String disclosure) {
        return post("/api/final-accounts/verify", disclosure)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private String text(String path) {
        byte[] body = client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private WebTestClient client() {
        Versions versions = new Versions(new LogReplay(() -> MockLog.of(log)), SampleLog.codec(), TOPICS);
        DisclosureStore disclosures = new DisclosureStore(store.connection().database());
        return WebTestClient.bindToRouterFunction(new ClosingRoutes(
                                accounts,
                                () -> Charts.BUILT_IN,
                                CheckCatalogue.standard(),
                                versions,
                                new History(new ListedRegister(log), ListedRegister.TOPICS),
                                disclosures,
                                SampleLog.codec(),
                                (key, commands) -> {
                                    asked.addAll(commands);
                                    return Mono.just(commands.stream()
                                            .map(each ->
                                                    new Outcome(each.id(), Outcome.Status.ACCEPTED, List.of(), null))
                                            .toList());
                                })
                        .routes())
                .webFilter(Tokens.FILTER)
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(10_000_000))
                        .build())
                .configureClient()
                .defaultHeader(HttpHeaders.AUTHORIZATION, Tokens.li("unit-clerk department"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(10_000_000))
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }
}
