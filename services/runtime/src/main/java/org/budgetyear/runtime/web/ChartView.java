package org.budgetyear.runtime.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.chart.LoadedChart;
import org.budgetyear.runtime.chart.LoadedCharts;
import org.jspecify.annotations.Nullable;

/**
 * A year's chart as it is shown.
 *
 * @param loaded null for one that comes with the project
 */
record ChartView(
        FiscalYear year,
        @Nullable Summary loaded,
        List<Entry> functional,
        List<Entry> economic,
        List<Entry> governmentEconomic) {

    record Entry(String code, String name) {}

    /** How many codes a loaded chart has, who loaded it and when. */
    record Summary(
            FiscalYear year, String loadedBy, Instant loadedAt, int functional, int economic, int governmentEconomic) {

        static Summary of(LoadedChart loaded) {
            ChartOfAccounts chart = loaded.chart();
            return new Summary(
                    loaded.year(),
                    loaded.loadedBy(),
                    loaded.loadedAt(),
                    chart.functions().size(),
                    chart.economics().size(),
                    chart.governmentEconomics().size());
        }
    }

    /** @param search the beginning of a code, or a part of a name; empty for all */
    static ChartView of(FiscalYear year, LoadedCharts charts, String search) {
        LoadedChart loaded = charts.byYear().get(year);
        ChartOfAccounts chart = charts.charts().of(year);
        return new ChartView(
                year,
                loaded == null ? null : Summary.of(loaded),
                entries(chart.functions(), search),
                entries(chart.economics(), search),
                entries(chart.governmentEconomics(), search));
    }

    private static List<Entry> entries(Map<String, String> codes, String search) {
        return codes.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(search) || each.getValue().contains(search))
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .toList();
    }
}
