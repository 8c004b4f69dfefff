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

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
