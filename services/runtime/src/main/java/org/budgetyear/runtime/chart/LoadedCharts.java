package org.budgetyear.runtime.chart;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.FiscalYear;

/** All charts that are loaded, as they are at one moment. */
public record LoadedCharts(SortedMap<FiscalYear, LoadedChart> byYear) {

    static final LoadedCharts NONE = new LoadedCharts(new TreeMap<>());

    public LoadedCharts {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /** These, and for other years those that come with the project. */
    public Charts charts() {
        return new Charts(
                byYear.values().stream().collect(Collectors.toUnmodifiableMap(LoadedChart::year, LoadedChart::chart)));
    }

    LoadedCharts with(LoadedChart chart) {
        SortedMap<FiscalYear, LoadedChart> next = new TreeMap<>(byYear);
        next.put(chart.year(), chart);
        return new LoadedCharts(next);
    }
}
