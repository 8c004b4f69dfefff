package org.budgetyear.standalone.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.junit.jupiter.api.Test;

class YearPostingsTest {

    private final YearPostings year = new YearPostings();

    @Test
    void whatIsDatedIsPostedInItsWeekInTheOrderOfDates() {
        year.dated(on(LocalDate.of(2017, 3, 8), "c"));
        year.dated(on(LocalDate.of(2017, 3, 5), "a"));
        year.dated(on(LocalDate.of(2017, 3, 6), "b"));

        assertThat(year.mondays()).containsExactly(LocalDate.of(2017, 2, 27), LocalDate.of(2017, 3, 6));
        assertThat(year.week(LocalDate.of(2017, 3, 6)))
                .extracting(Posting::command)
                .containsExactly("b", "c");
        assertThat(year.week(LocalDate.of(2017, 3, 13))).isEmpty();
    }

    @Test
    void theOtherTimesKeepTheirOrder() {
        LocalDate end = LocalDate.of(2017, 12, 31);
        year.opening(on(end, "a"));
        year.opening(on(LocalDate.of(2017, 1, 2), "b"));
        year.closing(on(end, "c"));
        year.sealing(on(end, "d"));

        assertThat(year.opening()).extracting(Posting::command).containsExactly("a", "b");
        assertThat(year.closing()).extracting(Posting::command).containsExactly("c");
        assertThat(year.sealing()).extracting(Posting::command).containsExactly("d");
        assertThat(year.mondays()).isEmpty();
    }

    private static Posting on(LocalDate date, String command) {
        return new Posting(
                Posting.Context.PAYMENTS,
                new UnitCode("440105-701001"),
                new FiscalYear(2017),
                command,
                command,
                date,
                null,
                Posting.Actor.ofAll("a", "unit-clerk"),
                Map.of());
    }
}
