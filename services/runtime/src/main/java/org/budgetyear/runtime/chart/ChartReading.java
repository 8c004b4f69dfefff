package org.budgetyear.runtime.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.budgetyear.model.chart.ChartOfAccounts;

/**
 * A chart as its two files say it, and all that is wrong with them.
 *
 * @param chart of use only when there are no problems
 */
record ChartReading(ChartOfAccounts chart, List<RowProblem> problems) {

    private static final String GOVERNMENT = "5";

    static ChartReading of(String functional, String economic) {
        List<RowProblem> problems = new ArrayList<>();
        SortedMap<String, String> functions = ChartFile.functional(functional, problems);
        SortedMap<String, String> economics = ChartFile.economic(economic, problems);
        return new ChartReading(
                new ChartOfAccounts(functions, economics.headMap(GOVERNMENT), economics.tailMap(GOVERNMENT)),
                List.copyOf(problems));
    }

    /** Codes that events of the year have, and the chart has not. */
    List<RowProblem> missing(Set<String> usedFunctions, Set<String> usedEconomics) {
        return Stream.concat(
                        usedFunctions.stream()
                                .filter(code -> chart.functionName(code).isEmpty())
                                .map(code -> missing("functional", code)),
                        usedEconomics.stream()
                                .filter(code -> chart.economicName(code).isEmpty())
                                .map(code -> missing("economic", code)))
                .toList();
    }

    private static RowProblem missing(String file, String code) {
        return new RowProblem(
                file, 0, "code", code, "events of the year use the code, so it must be there", "本年度已使用该科目，不得删除");
    }
}
