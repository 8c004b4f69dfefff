package org.budgetyear.runtime.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartReadingTest {

    private static final String FUNCTIONAL = """
        code,name
        201,一般公共服务支出
        20103,"政府办公厅（室）,及相关机构事务"
        2010301,行政运行
        """;
    private static final String ECONOMIC = """
        code,name
        302,商品和服务支出
        30201,办公费
        502,机关商品和服务支出
        50201,办公经费
        """;

    @Test
    void twoRightFilesMakeAChart() {
        ChartReading reading = ChartReading.of("\uFEFF" + FUNCTIONAL, ECONOMIC);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chart().functions()).containsEntry("20103", "政府办公厅（室）,及相关机构事务");
        assertThat(reading.chart().economics()).containsOnlyKeys("302", "30201");
        assertThat(reading.chart().governmentEconomics()).containsOnlyKeys("502", "50201");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ";",
            value = {
                "301,x; code",
                "2010,x; code",
                "20104,; name",
                "20205,x; code",
                "201,again; code",
                "20104,a,b; ''",
            })
    void aWrongRowIsNamedWithItsColumn(String row, String column) {
        assertThat(ChartReading.of(FUNCTIONAL + row + "\n", ECONOMIC).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("functional");
                    assertThat(problem.row()).isEqualTo(5);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.reason()).isNotBlank();
                    assertThat(problem.reasonZh()).isNotBlank();
                });
    }

    @Test
    void allWrongRowsOfBothFilesAreNamed() {
        assertThat(ChartReading.of(FUNCTIONAL + "x,y\n\nz,w\n", "name,code\n").problems())
                .extracting(RowProblem::file, RowProblem::row)
                .containsExactly(
                        Tuple.tuple("functional", 5), Tuple.tuple("functional", 7), Tuple.tuple("economic", 1));
    }

    @Test
    void aFileWithoutCodesIsWrong() {
        assertThat(ChartReading.of(FUNCTIONAL, "code,name\n").problems())
                .extracting(RowProblem::file)
                .containsExactly("economic");
    }

    @Test
    void whatTheYearUsesMustBeThere() {
        ChartReading reading = ChartReading.of(FUNCTIONAL, ECONOMIC);
        assertThat(reading.missing(Set.of("2010301"), Set.of("30201"))).isEmpty();
        assertThat(reading.missing(Set.of("2010350"), Set.of("30101")))
                .extracting(RowProblem::value)
                .containsExactly("2010350", "30101");
    }
}
