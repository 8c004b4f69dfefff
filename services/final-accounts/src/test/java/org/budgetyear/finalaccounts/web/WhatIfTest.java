package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** 10,000 yuan of budget of which 9,500 are spent on office costs. */
class WhatIfTest {

    private static final String OF_UNIT = "/api/final-accounts/units/440105-701001/2017/what-if";
    private static final String OF_DEPARTMENT = "/api/final-accounts/departments/440105-701/2017/what-if";
    private static final String MOVED = """
            {"events": [{"unit": "440105-701001", "type": "payments.payment-reclassified.v1",
              "accountingDate": "2017-12-31", "event": {"voucher": "v-950000",
              "fromLine": {"fund": "GENERAL_PUBLIC", "function": "2010301", "nature": "BASIC"},
              "fromEconomic": "30201",
              "toLine": {"fund": "GENERAL_PUBLIC", "function": "2010301", "nature": "BASIC"},
              "toEconomic": "30202", "amountFen": 250000}}]}
            """;
    private static final String SPENT_MORE = """
            {"events": [{"unit": "440105-701001", "type": "payments.payment-cleared.v1", "event": {"voucher": "v-x",
              "line": {"fund": "GENERAL_PUBLIC", "function": "2010301", "nature": "BASIC"},
              "economic": "30201", "amountFen": 60000, "payee": "某公司", "direct": true}}]}
            """;

    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000), paid(BASIC, OFFICE, 950_000));
    private final FoldedStore folded = new FoldedStore(log, DEPARTMENT, UNIT);
    private final WebTestClient client = folded.client(new ClosingRoutes(
                    folded.store,
                    () -> Charts.BUILT_IN,
                    CheckCatalogue.standard(),
                    new Versions(new LogReplay(() -> MockLog.of(log)), SampleLog.codec(), Map.of()),
                    new History(folded.embedded.register()::of, Map.of()),
                    new DisclosureStore(folded.embedded.connection().database()),
                    SampleLog.codec(),
                    (unitYear, commands) -> Mono.just(List.of()))
            .routes());

    @AfterEach
    void close() {
        folded.close();
    }

    @Test
    void aPaymentMovedToAnotherCodeChangesTwoCellsAndNothingIsWritten() {
        var before = folded.store.load(UNIT);

        post(OF_UNIT, "unit-reviewer", MOVED)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.differences[?(@.deltaFen)].row")
                .value(rows -> assertThat(rows).isEqualTo(List.of("30201", "30202")))
                .jsonPath("$.differences[?(@.deltaFen)].deltaFen")
                .value(deltas -> assertThat(deltas).isEqualTo(List.of(-250_000, 250_000)))
                .jsonPath("$.checks")
                .isEmpty();

        assertThat(folded.store.load(UNIT)).isEqualTo(before);
    }

    @Test
    void whatIsSpentBeyondTheBudgetIsFoundByTheChecksOfTheDepartment() {
        post(OF_DEPARTMENT, "department", SPENT_MORE)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.checks[?(@.code=='C31')].held")
                .isEqualTo(true)
                .jsonPath("$.checks[?(@.code=='C31')].holds")
                .isEqualTo(false)
                .jsonPath("$.differences[?(@.table=='05' && @.row=='total' && @.column=='total' && @.deltaFen)].is")
                .isEqualTo("1010000")
                .jsonPath("$.isClear")
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payment-reclassified.v1 | payment-moved.v1 | events[0].type",
                "440105-701001           | 440105-701009    | events[0].unit",
                "2017-12-31              | 2018-01-01       | events[0].accountingDate",
                "250000                  | 2500.5           | events[0].event",
                "events                  | commands         | events",
                "]}                      | ]                | body"
            })
    void whatCannotBeSupposedIsRefusedWithItsPlace(String part, String wrong, String field) {
        post(OF_UNIT, "bureau", MOVED.replace(part, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field);
    }

    @Test
    void othersMayNotAsk() {
        post(OF_UNIT, "treasury", MOVED).expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec post(String path, String role, String body) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, Tokens.li(role))
                .bodyValue(body)
                .exchange();
    }
}
