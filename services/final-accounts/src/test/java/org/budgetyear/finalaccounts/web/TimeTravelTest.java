package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** 2,500 yuan paid in March, 1,000 in June, and 500 of May that came to light only in 2018. */
class TimeTravelTest {

    private static final String ROOT = "/api/final-accounts/";
    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);

    private final FoldedSample sample = new FoldedSample(new SampleLog()
            .add(DEPARTMENT, NEW_YEAR, departmentOpened())
            .add(UNIT, NEW_YEAR, yearOpened(Recognition.PAYMENT_BASIS))
            .add(UNIT, NEW_YEAR, issued(BASIC, 1_000_000))
            .add(UNIT, LocalDate.of(2017, 3, 1), paid(BASIC, WAGES, 250_000))
            .add(UNIT, LocalDate.of(2017, 6, 30), paid(BASIC, WAGES, 100_000))
            .recordingAt(Instant.parse("2018-03-01T01:00:00Z"))
            .add(UNIT, LocalDate.of(2017, 5, 1), paid(BASIC, WAGES, 50_000)));

    @AfterEach
    void close() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400000",
        "asOf=2017-12-31, 400000",
        "asOf=2017-03-31, 250000",
        "asOf=2017-05-01, 300000",
        "asOf=2017-01-31, 0",
        "knownAt=2018-02-01T00:00:00Z, 350000",
        "knownAt=2018-03-01T01:00:00Z, 400000",
        "asOf=2017-05-31&knownAt=2018-02-01T00:00:00Z, 250000"
    })
    void tablesFiguresAndCellsAreWhatTheyWereAtTheTwoTimes(String query, int fen) {
        for (String owner : new String[] {"departments/440105-701", "units/440105-701001"}) {
            sample.get(ROOT + owner + "/2017/tables?" + query)
                    .jsonPath("$.tables[?(@.id=='05')].blocks[0].rows[?(@.id=='total')].cells.total.fen")
                    .isEqualTo(fen);
            sample.get(ROOT + owner + "/2017/tables/05?" + query)
                    .jsonPath("$.table.blocks[0].rows[?(@.id=='total')].cells.total.fen")
                    .isEqualTo(fen);
            sample.get(ROOT + owner + "/2017/tables/05/cells/total/total?" + query)
                    .jsonPath("$.cell.amountFen")
                    .isEqualTo(fen)
                    .jsonPath("$.events.sumFen")
                    .isEqualTo(fen);
        }
        sample.get(ROOT + "departments/440105-701/2017/figures?" + query)
                .jsonPath("$[?(@.metric=='expense.total')].amountFen")
                .isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2017-12-31, 400000, 0.40万元",
        "asOf=2017-03-31, 250000, 0.25万元",
        "knownAt=2018-02-01T00:00:00Z, 350000, 0.35万元"
    })
    void checksAndTextAreWhatTheyWereAtTheTwoTimes(String query, String fen, String printed) {
        WebTestClient checks = sample.client(
                new CheckRoutes(sample.accounts, sample.history, () -> Charts.BUILT_IN, CheckCatalogue.standard())
                        .routes());
        for (String owner : new String[] {"departments/440105-701", "units/440105-701001"}) {
            checks.get()
                    .uri(ROOT + owner + "/2017/checks?" + query)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.checks[?(@.code=='C32')].findings[0].comparisons[2].leftFen")
                    .isEqualTo(fen);
        }
        sample.get(ROOT + "departments/440105-701/2017/text?" + query)
                .jsonPath("$.passages[*].content[?(@.source=='expense.total')].text")
                .value(texts -> assertThat(texts).asInstanceOf(LIST).contains(printed));
    }

    @Test
    void aDocumentSaysAtWhichTimesItIsAndThatItWasNeverPublished() {
        String page = ROOT + "departments/440105-701/2017/disclosure.html";
        assertThat(text(page + "?asOf=2017-03-31"))
                .contains("历史查询：记账截至 2017-03-31，不是公布的文件", "0.25万元")
                .doesNotContain("0.40万元");
        assertThat(text(ROOT + "units/440105-701001/2017/disclosure.html?knownAt=2018-02-01T00:00:00Z"))
                .contains("历史查询：按 2018-02-01T00:00:00Z 时已记录的业务，不是公布的文件");
        assertThat(text(page)).contains("0.40万元").doesNotContain("历史查询");
    }

    @Test
    void atTheEndOfTheYearTheyAreByteForByteWhatTheyAreNow() {
        String tables = ROOT + "departments/440105-701/2017/tables";
        assertThat(text(tables + "?asOf=2017-12-31")).isEqualTo(text(tables));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2018-01-01, 400, value-not-accepted",
        "asOf=June, 400, value-not-accepted",
        "asOf=, 400, value-not-accepted",
        "knownAt=2018-03-01, 400, value-not-accepted",
        "knownAt=2016-12-31T00:00:00Z, 404, department-year-unknown"
    })
    void aTimeThatIsNoneOrAtWhichNothingWasKnownIsRefused(String query, int status, String code) {
        sample.client
                .get()
                .uri(URI.create(ROOT + "departments/440105-701/2017/tables?" + query))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private String text(String path) {
        byte[] body = sample.client
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
