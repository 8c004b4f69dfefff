package org.budgetyear.model.chart;

import java.util.HashMap;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;

/**
 * The charts of all years, as they are known at one moment: those that a bureau has loaded, and for other years those
 * that come with the project.
 */
public record Charts(Map<FiscalYear, ChartOfAccounts> loaded) {

    public static final Charts BUILT_IN = new Charts(Map.of());

    public Charts {
        loaded = Map.copyOf(loaded);
    }

    public ChartOfAccounts of(FiscalYear year) {
        ChartOfAccounts chart = loaded.get(year);
        return chart == null ? ChartOfAccounts.of(year) : chart;
    }

    public Charts with(FiscalYear year, ChartOfAccounts chart) {
        Map<FiscalYear, ChartOfAccounts> next = new HashMap<>(loaded);
        next.put(year, chart);
        return new Charts(next);
    }
}
