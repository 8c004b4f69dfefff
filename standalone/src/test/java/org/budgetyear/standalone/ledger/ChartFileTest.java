package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.standalone.ledger.file.ChartFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartFileTest {

    private static final ChartOfAccounts BUILT_IN = ChartOfAccounts.of(new FiscalYear(2017));

    @Test
    void theOtherFilesAreHeldToTheChartOfTheLedger() throws IOException {
        MemoryFolder folder = MemoryFolder.right().replacing("payments.csv", "30101", "30298");
        assertThat(LedgerReader.read(folder))
                .isInstanceOfSatisfying(
                        LedgerReading.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(LedgerError::value)
                                .containsExactly("30298"));
        assertThat(LedgerReader.read(folder.with("chart.csv", chart() + "30298,新增科目\n501,机关工资福利支出\n")))
                .isInstanceOfSatisfying(
                        LedgerReading.Accepted.class,
                        accepted -> assertThat(ChartFile.chart(accepted.ledger()))
                                .hasValueSatisfying(chart -> {
                                    assertThat(chart.economicName("30298")).contains("新增科目");
                                    assertThat(chart.functions()).isEqualTo(BUILT_IN.functions());
                                    assertThat(chart.governmentEconomics()).containsOnlyKeys("501");
                                }));
    }

    @ParameterizedTest
    @CsvSource({"4010301,name,code", "31998,name,code", "31999,'',name"})
    void aRowThatIsNoCodeOrHasNothingAboveItIsRefused(String code, String name, String column) throws IOException {
        MemoryFolder folder = MemoryFolder.right().with("chart.csv", chart() + code + "," + name + "\n");
        assertThat(LedgerReader.read(folder)).isInstanceOfSatisfying(LedgerReading.Refused.class, refused -> {
            List<LedgerError> ofTheChart = refused.errors().stream()
                    .filter(error -> error.file().equals("chart.csv"))
                    .toList();
            assertThat(ofTheChart.getLast().column()).isEqualTo(column);
        });
    }

    private static String chart() {
        StringBuilder csv = new StringBuilder("code,name\n");
        BUILT_IN.functions()
                .forEach((code, name) ->
                        csv.append(code).append(",\"").append(name).append("\"\n"));
        BUILT_IN.economics()
                .forEach((code, name) ->
                        csv.append(code).append(",\"").append(name).append("\"\n"));
        return csv.toString();
    }
}
