package org.budgetyear.standalone.ledger.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the rows of one file become, by when in the year it is posted. */
public final class YearPostings {

    private final List<Posting> opening = new ArrayList<>();
    private final SortedMap<LocalDate, List<Posting>> weeks = new TreeMap<>();
    private final List<Posting> closing = new ArrayList<>();
    private final List<Posting> sealing = new ArrayList<>();

    /** What is posted before anything else, in this order. */
    public void opening(Posting posting) {
        opening.add(posting);
    }

    /** What is posted in the week of its accounting date. */
    public void dated(Posting posting) {
        weeks.computeIfAbsent(monday(posting.accountingDate()), monday -> new ArrayList<>())
                .add(posting);
    }

    /** What is posted when all that is dated has been, in this order. */
    public void closing(Posting posting) {
        closing.add(posting);
    }

    /** What seals a year: nothing can be posted after it. */
    public void sealing(Posting posting) {
        sealing.add(posting);
    }

    public List<Posting> opening() {
        return List.copyOf(opening);
    }

    /** The Mondays of the weeks in which something is posted. */
    public List<LocalDate> mondays() {
        return List.copyOf(weeks.keySet());
    }

    /** What is posted in a week, by date. */
    public List<Posting> week(LocalDate monday) {
        return weeks.getOrDefault(monday, List.of()).stream()
                .sorted(Comparator.comparing(Posting::accountingDate))
                .toList();
    }

    public List<Posting> closing() {
        return List.copyOf(closing);
    }

    public List<Posting> sealing() {
        return List.copyOf(sealing);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
