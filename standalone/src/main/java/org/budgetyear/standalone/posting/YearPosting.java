package org.budgetyear.standalone.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.file.PaymentsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.YearPostings;

/**
 * Posts a whole ledger: what opens the year, then week by week what is dated in it, then what comes at its end, then,
 * if asked for, the seals; each time file by file. Once the year is open, units post side by side, as they do in life.
 */
public final class YearPosting {

    private final Ledger ledger;
    private final List<YearPostings> files = new ArrayList<>();

    public YearPosting(Ledger ledger) {
        this.ledger = ledger;
        for (LedgerFile<?> file : LedgerFiles.ALL) {
            YearPostings year = new YearPostings();
            file.post(ledger, year);
            files.add(year);
        }
    }

    /** The accounting date of what opens the year. */
    LocalDate start() {
        return ledger.year().fiscalYear().firstDay();
    }

    int paymentCount() {
        return (int) files.stream()
                .flatMap(file -> file.mondays().stream().flatMap(monday -> file.week(monday).stream()))
                .filter(posting -> PaymentsFile.CLEARING.contains(posting.command()))
                .count();
    }

    /** @throws PostingFailure when the platform refuses something, or does not answer */
    void post(Poster poster, boolean seal) {
        files.forEach(file -> post(poster, file.opening()));
        for (LocalDate monday : mondays()) {
            files.forEach(file -> postByUnit(poster, file.week(monday)));
        }
        files.forEach(file -> postByUnit(poster, file.closing()));
        if (seal) {
            files.forEach(file -> postByUnit(poster, file.sealing()));
        }
    }

    /** What is posted between opening and sealing, in this order. */
    public List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        mondays().forEach(monday -> files.forEach(file -> postings.addAll(file.week(monday))));
        files.forEach(file -> postings.addAll(file.closing()));
        return List.copyOf(postings);
    }

    private SortedSet<LocalDate> mondays() {
        SortedSet<LocalDate> mondays = new TreeSet<>();
        files.forEach(file -> mondays.addAll(file.mondays()));
        return mondays;
    }

    private static void postByUnit(Poster poster, List<Posting> postings) {
        SideBySide.all(postings.stream().collect(Collectors.groupingBy(Posting::unit)).values().stream()
                .map(unit -> Executors.callable(() -> post(poster, unit)))
                .toList());
    }

    /** Each actor posts his own, in the order in which they first come. */
    private static void post(Poster poster, List<Posting> postings) {
        Map<Caller, List<Posting>> byCaller =
                postings.stream().collect(Collectors.groupingBy(Caller::of, LinkedHashMap::new, Collectors.toList()));
        byCaller.values().forEach(poster::postBulk);
    }

    private record Caller(Posting.Context context, Posting.Actor actor) {

        static Caller of(Posting posting) {
            return new Caller(posting.context(), posting.actor());
        }
    }
}
