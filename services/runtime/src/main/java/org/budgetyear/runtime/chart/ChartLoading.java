package org.budgetyear.runtime.chart;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetyear.model.code.FiscalYear;

/**
 * Loads a year's chart whole or not at all. A code that the year's events use stays, or what was decided could no longer
 * be named. Blocks.
 */
public final class ChartLoading {

    private final EventScan events;
    private final ChartPublisher publisher;
    private final Clock clock;

    public ChartLoading(EventScan events, ChartPublisher publisher, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** Every service decides by it, or will as soon as it has read it. */
        record Loaded(LoadedChart chart) implements Result {}

        /** Nothing was loaded. */
        record Rejected(List<RowProblem> problems) implements Result {}

        /** The log did not answer in time; doing the same again does no harm. */
        record Unanswered() implements Result {}
    }

    public Result load(FiscalYear year, String functional, String economic, String actor) {
        ChartReading reading = ChartReading.of(functional, economic);
        Optional<UsedCodes> used = events.usedCodes(year);
        if (used.isEmpty()) {
            return new Result.Unanswered();
        }
        List<RowProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(reading.missing(used.get().functions(), used.get().economics()));
        if (!problems.isEmpty()) {
            return new Result.Rejected(List.copyOf(problems));
        }
        LoadedChart chart = new LoadedChart(year, actor, clock.instant(), reading.chart());
        return publisher.publish(chart) ? new Result.Loaded(chart) : new Result.Unanswered();
    }
}
