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

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Timeout(120)
class DocumentHandlerTest {

    private static final String ROOT = "/api/final-accounts/departments/440105-701/2017/";
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final History HISTORY = new History((unitYear, context, after, until) -> List.of(), Map.of());

    private final FoldedStore folded = new FoldedStore(
            new SampleLog()
                    .add(DEPARTMENT, departmentOpened())
                    .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000))
                    .add(UNIT, paid(BASIC, WAGES, 250_000)),
            DEPARTMENT,
            UNIT);
    private final Scheduler makers = Schedulers.newBoundedElastic(1, 1, "documents-under-test");

    @AfterEach
    void close() {
        makers.dispose();
        folded.close();
    }

    @Test
    void everyFormatIsServedAsWhatItIs() {
        Map<String, String> starts = new LinkedHashMap<>();
        starts.put("disclosure.html", "<!DOCTYPE html>");
        starts.put("disclosure.pdf", "%PDF-");
        starts.put("disclosure.docx", "PK");
        starts.put("disclosure.xlsx", "PK");
        starts.put("disclosure.zip", "PK");
        starts.put("datapackage.json", "{");
        starts.put("facts.csv", "year,unit,");
        WebTestClient client = client(makers, LONG);
        starts.forEach((file, start) -> {
            byte[] body = client.get()
                    .uri(ROOT + file)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult()
                    .getResponseBody();
            assertThat(new String(Objects.requireNonNull(body), java.nio.charset.StandardCharsets.UTF_8))
                    .as(file)
                    .startsWith(start);
        });
    }

    @Test
    void whoWouldWaitForLongIsToldSoAtOnce() {
        Scheduler full = Schedulers.fromExecutor(work -> {
            throw new java.util.concurrent.RejectedExecutionException("full");
        });
        expectUnavailable(client(full, LONG), "documents-overloaded");
    }

    @Test
    void aDocumentThatTakesTooLongIsAProblem() {
        Scheduler never = Schedulers.fromExecutor(work -> {});
        expectUnavailable(client(never, Duration.ofMillis(50)), "document-not-in-time");
    }

    private static void expectUnavailable(WebTestClient client, String code) {
        client.get()
                .uri(ROOT + "disclosure.pdf")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private WebTestClient client(Scheduler scheduler, Duration limit) {
        DocumentHandler handler = new DocumentHandler(folded.accounts, HISTORY, scheduler, limit);
        String address = "/api/final-accounts/departments/{department}/{year}/";
        return folded.client(RouterFunctions.route()
                .GET(address + "disclosure.html", handler::page)
                .GET(address + "disclosure.pdf", handler::pdf)
                .GET(address + "disclosure.docx", handler::docx)
                .GET(address + "disclosure.xlsx", handler::xlsx)
                .GET(address + "disclosure.zip", handler::zip)
                .GET(address + "datapackage.json", handler::dataPackage)
                .GET(address + "facts.csv", handler::facts)
                .build());
    }
}
