package org.budgetyear.runtime.chart;

import java.time.Instant;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;

/** A year's chart as a bureau has loaded it, whole, and who did when. */
public record LoadedChart(FiscalYear year, String loadedBy, Instant loadedAt, ChartOfAccounts chart) {}
