package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.paid;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.source.Chunk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@Timeout(60)
class FinalAccountsRoutesTest {

    private static final String ROOT = "/api/final-accounts";
    private static final String OF_UNIT = ROOT + "/units/440105-701001/2017";
    private static final String OF_DEPARTMENT = ROOT + "/departments/440105-701/2017";

    private final FoldedSample sample = new FoldedSample();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theDepartmentsAreListedWithTheirYears() {
        sample.get(ROOT + "/departments")
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
        sample.get(OF_DEPARTMENT + "/status")
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
        sample.get(OF_UNIT + "/position")
                .jsonPath("$.appropriations")
                .isEqualTo(2)
                .jsonPath("$.payments")
                .isEqualTo(1);
        sample.get(ROOT + "/units/440105-701009/2017/position")
                .jsonPath("$.payments")
                .isEqualTo(0);
    }

    @Test
    void linesShowTheirBalances() {
        sample.get(OF_UNIT + "/lines")
                .jsonPath("$[0].line.function")
                .isEqualTo("2010301")
                .jsonPath("$[0].availableFen")
                .isEqualTo(750_000)
                .jsonPath("$[0].paidByMonthFen[5]")
                .isEqualTo(250_000);
    }

    @Test
    void executionIsByWhatWasAskedFor() {
        sample.get(OF_DEPARTMENT + "/execution?by=nature")
                .jsonPath("$.total.ratePercent")
                .isEqualTo("25.00")
                .jsonPath("$.rows[0].key")
                .isEqualTo("BASIC")
                .jsonPath("$.rows[0].paidFen")
                .isEqualTo(250_000);
    }

    @Test
    void tablesComeInEveryForm() {
        sample.get(OF_DEPARTMENT + "/tables").jsonPath("$").exists();
        sample.get(OF_UNIT + "/tables/05").jsonPath("$").exists();
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
        absent.forEach((path, code) -> sample.client
                .get()
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
            sample.client
                    .get()
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
        Flux<String> events = sample.client
                .get()
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
                    sample.log.add(UNIT, paid(BASIC, WAGES, 250_001));
                    sample.projection.on(new Chunk(List.of(sample.log.records().getLast())));
                })
                .assertNext(second -> assertThat(second).contains("\"paidFen\":500001"))
                .then(sample.live::stop)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    private String text(String path, String type) {
        byte[] body = sample.client
                .get()
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
}
