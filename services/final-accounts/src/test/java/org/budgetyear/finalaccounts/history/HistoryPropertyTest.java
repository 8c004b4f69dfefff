package org.budgetyear.finalaccounts.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.testing.ListedRegister;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.testing.YearLogs;
import org.budgetyear.runtime.envelope.Recorded;

class HistoryPropertyTest {

    @Property(tries = 100)
    void anAccountOfAnyDayIsTheFoldOfWhatCountsUpToIt(
            @ForAll("logs") SampleLog log, @ForAll @IntRange(max = 364) int day) {
        LocalDate until = LocalDate.of(2017, 1, 1).plusDays(day);
        ListedRegister register = new ListedRegister(log);
        UnitYearAccount now = log.account(UNIT);

        UnitYearAccount then = new History(register, ListedRegister.TOPICS).at(now, new AsOf(until, null));

        UnitYearAccount expected = UnitYearAccount.empty(UNIT);
        List<Recorded<?>> counting = register.events().stream()
                .filter(event -> event.unitYear().equals(UNIT))
                .filter(event -> !event.accountingDate().isAfter(until))
                .toList();
        for (Recorded<?> event : counting) {
            expected = expected.evolve(event);
        }
        assertThat(then).isEqualTo(expected.foldedTo(now.positions()));
    }

    @Property(tries = 25)
    void atTheEndOfTheYearItIsWhatItIsNow(@ForAll("logs") SampleLog log) {
        UnitYearAccount now = log.account(UNIT);
        AsOf end = new AsOf(LocalDate.of(2017, 12, 31), null);

        assertThat(new History(new ListedRegister(log), ListedRegister.TOPICS).at(now, end))
                .isEqualTo(now);
    }

    @Provide
    Arbitrary<SampleLog> logs() {
        return YearLogs.any();
    }
}
