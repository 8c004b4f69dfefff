package org.budgetyear.runtime.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartOfAccountsTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    @ParameterizedTest
    @CsvSource({
        "2018, 207, 文化体育与传媒支出", "2019, 207, 文化旅游体育与传媒支出", "2018, 210, 医疗卫生与计划生育支出", "2019, 210, 卫生健康支出",
        "2018, 220, 国土海洋气象等支出", "2019, 220, 自然资源海洋气象等支出", "2020, 215, 资源勘探信息等支出", "2021, 215, 资源勘探工业信息等支出"
    })
    void aFunctionHasTheNameOfItsYear(int year, String code, String name) {
        assertThat(ChartOfAccounts.of(new FiscalYear(year)).functionName(code)).contains(name);
    }

    @Test
    void aCodeThatIsNotThereHasNeighboursThatAre() {
        ChartOfAccounts chart = ChartOfAccounts.of(YEAR);
        assertThat(chart.itemsNear(new FunctionCode("2010388")))
                .contains("2010301", "2010350")
                .allMatch(code -> code.startsWith("20103"));
        assertThat(chart.itemsNear(new EconomicCode("30210")))
                .contains("30211")
                .allMatch(code -> code.startsWith("302"));
        assertThat(chart.itemsNear(new FunctionCode("9999999"))).isEmpty();
    }

    @Test
    void aLoadedChartStandsInPlaceOfTheOneThatCameWithTheProject() {
        TreeMap<String, String> functions = new TreeMap<>();
        functions.put("2010301", "新名称");
        ChartOfAccounts loaded = new ChartOfAccounts(functions, new TreeMap<>(), new TreeMap<>());
        Charts charts = Charts.BUILT_IN.with(YEAR, loaded);
        assertThat(charts.of(YEAR).functionName("2010301")).contains("新名称");
        assertThat(charts.of(YEAR.previous())).isEqualTo(ChartOfAccounts.of(YEAR.previous()));
        assertThat(Charts.BUILT_IN.of(YEAR).functionName("2010301")).contains("行政运行");
    }
}
