package org.budgetyear.standalone.ledger.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.budgetyear.model.code.FiscalYear;

/**
 * The days of a year on which payments are made: Monday to Friday without the public holidays whose date is the same
 * every year (全国年节及纪念日放假办法): 1 January, 1 May, 1 to 3 October. Holidays of the lunar calendar and the
 * exchanged weekends of a year are not known here.
 */
final class WorkingDays {

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<LocalDate> days;

    private WorkingDays(List<LocalDate> days) {
        this.days = days;
    }

    static WorkingDays of(FiscalYear year) {
        return new WorkingDays(year.firstDay()
                .datesUntil(year.lastDay().plusDays(1))
                .filter(WorkingDays::isOne)
                .toList());
    }

    private static boolean isOne(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.contains(MonthDay.from(day));
    }

    WorkingDays from(LocalDate first) {
        return new WorkingDays(days.stream().filter(day -> !day.isBefore(first)).toList());
    }

    LocalDate first() {
        return days.getFirst();
    }

    LocalDate last() {
        return days.getLast();
    }

    int count() {
        return days.size();
    }

    LocalDate get(int index) {
        return days.get(index);
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }
}
