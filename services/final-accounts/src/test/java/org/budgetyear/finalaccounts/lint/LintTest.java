package org.budgetyear.finalaccounts.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.csv.MalformedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    @Test
    void a_report_that_is_right_is_left_alone() {
        assertThat(new PrintedReference().contradictions()).isEmpty();
    }

    @Test
    void the_completion_rate_that_the_report_printed_wrongly_is_all_that_is_found() {
        assertThat(new PrintedReference()
                        .with("narrative.csv", "three_public.completion_pct,65.38", "three_public.completion_pct,65.30")
                        .contradictions())
                .containsExactly("C43-4 three_public.completion_pct: three_public.completion_pct ≈ "
                        + "percent(T07[actual].total, T07[budget].total): 65.30% against 65.38%, consistent is 65.38% "
                        + "(three_public.completion_pct 65.30%, T07[actual].total 3.40, T07[budget].total 5.20) "
                        + "| 完成率与其预算数、决算数相符");
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            01.csv ¦ 22,本年收入合计,"3,077.07"            ¦ 22,本年收入合计,"3,087.07"              ¦ C01 T01[22]; C02 T01[25]; C13 T01[22]; C43 income.total
            01.csv ¦ 教育支出,2.00                         ¦ 教育支出,3.00                           ¦ C01 T01[47]; C15 T01[30]
            01.csv ¦ 25,总计,"3,077.07"                    ¦ 25,总计,"3,077.17"                      ¦ C02 T01[25]; C03 T01[25]
            02.csv ¦ 2050803,培训支出,2.00                 ¦ 2050803,培训支出,2.50                   ¦ C04 T02[2050803]; C04-1 T02[20508].total
            02.csv ¦ 2199900,其他支出                      ¦ 2199901,其他支出                        ¦ C48 T02[2199901]
            03.csv ¦ 210,医疗卫生与计划生育支出,20.43      ¦ 210,医疗卫生与计划生育支出,20.53        ¦ C05 T03[210]; C05-1 T03[total].total; C05-1 T03[210].total; C15 T01[34]; C44 210
            04.csv ¦ 52,本年支出合计,"3,077.07","3,077.07" ¦ 52,本年支出合计,"3,077.07","3,078.07"   ¦ C06 T04[52]; C06-1 T04[52].general_public; C07 T04[56].general_public; C18 T04[52].general_public
            04.csv ¦ 五、教育支出,2.00,2.00                ¦ 五、教育支出,2.00,2.01                  ¦ C18 T04[33]
            05.csv ¦ 行政运行,996.12,290.00                ¦ 行政运行,996.12,280.00                  ¦ C09 T05[2010301]; C09-1 T05[20103].basic
            06.csv ¦ 办公费,9.96                           ¦ 办公费,19.96                            ¦ C10 T06[302].amount
            06.csv ¦ 人员经费合计,"1,309.00"               ¦ 人员经费合计,"1,309.05"                 ¦ C10-1 T06[personnel_total]; C22 T05[total].basic; C43 basic.personnel
            07.csv ¦ actual,3.40                           ¦ actual,3.50                             ¦ C11 T07[actual]; C43 three_public.actual; C43-4 three_public.completion_pct
            07.csv ¦ budget,5.20,0.00,5.20                 ¦ budget,5.20,0.00,4.20                   ¦ C11 T07[budget]
            08.csv ¦ 征地和拆迁补偿支出,0.00,0.00,0.00,0.00,0.00,0.00 ¦ 征地和拆迁补偿支出,0.00,0.00,0.00,0.00,0.00,1.00 ¦ C12 T08[2120801]; C12-1 T08[21208].closing
            08.csv ¦ 合计,0.00,0.00                        ¦ 合计,0.00,5.00                          ¦ C12 T08[total]; C12-1 T08[total].income; C17 T04[2]
            narrative.csv ¦ income.total,3077.07           ¦ income.total,3077.08                    ¦ C43 income.total
            narrative.csv ¦ share.201_pct,87.95            ¦ share.201_pct,88.95                     ¦ C44 201; C44-1 sum(share.{key}_pct)
            narrative.csv ¦ basic.change_pct,44.06         ¦ basic.change_pct,45.06                  ¦ C43-2 expense.basic.change_pct
            narrative.csv ¦ vs_opening_budget,-20.12       ¦ vs_opening_budget,-21.12                ¦ C43-3 expense.general_public.vs_opening_budget; C43-3 expense.general_public.vs_opening_budget_pct
            narrative.csv ¦ P02.completion_pct,99.98       ¦ P02.completion_pct,98.98                ¦ C43-4 P02
            narrative.csv ¦ basic.personnel,"1,309.00"     ¦ basic.personnel,"1,310.00"              ¦ C43 basic.personnel; C53 basic.personnel + basic.operating
            narrative.csv ¦ administrative_units,58.05     ¦ administrative_units,158.05             ¦ C39 operating_of_administrative_units; C43-2 operating_of_administrative_units.change_pct
            narrative.csv ¦ project.P01.actual,273.83      ¦ project.P01.actual,"2,273.83"           ¦ C29-1 sum(project.{key}.actual)
            """)
    void what_cannot_be_is_found_with_its_code_and_place(String file, String from, String to, String expected) {
        Stream<String> found = new PrintedReference()
                .with(file, from, to).contradictions().stream().map(line -> line.substring(0, line.indexOf(": ")));
        assertThat(found).containsExactly(expected.split("; ", -1));
    }

    @Test
    void a_table_or_a_row_that_is_missing_is_found() {
        assertThat(new PrintedReference().without("08.csv").contradictions())
                .singleElement()
                .asString()
                .startsWith("C46 present(T08): is not so");
        assertThat(new PrintedReference()
                        .with("01.csv", "income,23,用事业基金弥补收支差额,0.00", "")
                        .contradictions())
                .singleElement()
                .asString()
                .startsWith("C46 present(T01)");
    }

    @Test
    void what_the_text_does_not_say_contradicts_nothing() {
        assertThat(new PrintedReference().without("narrative.csv").contradictions())
                .isEmpty();
    }

    @Test
    void the_table_set_is_told_by_the_columns() {
        assertThat(Lint.tableSet(new PrintedReference().files())).isEqualTo("2017");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            05.csv ¦ 996.12              ¦ 996,12             ¦ 05.csv, line 5: expected 5 fields, found '6'
            05.csv ¦ 996.12              ¦ 996.1元            ¦ 05.csv, line 5, column total: expected an amount in ten thousand yuan such as 1,234.56, found '996.1元'
            05.csv ¦ code,name,total     ¦ code,name,totals   ¦ 05.csv, line 1: expected a column total
            05.csv ¦ 2050803             ¦ 20508033           ¦ 05.csv, line 13, column code: expected a functional code of 3, 5 or 7 digits
            05.csv ¦ 2050803             ¦ 20508              ¦ 05.csv, line 13: expected each row once, found '20508'
            01.csv ¦ income,2,           ¦ income,99,         ¦ 01.csv, line 3: expected a row of the form 公开01表
            06.csv ¦ personnel,30102,    ¦ personnel,30188,   ¦ 06.csv, line 6: expected a row of the form 公开06表
            07.csv ¦ measure,            ¦ "measure,          ¦ 07.csv, line 1, column 1: expected quotes that are closed
            narrative.csv ¦ 65.38,%      ¦ about 65,%         ¦ narrative.csv, line 38, column printed: expected a number such as 1,234.56, found 'about 65'
            narrative.csv ¦ metric,printed ¦ metric,figure    ¦ narrative.csv, line 1: expected a column printed
            """)
    void what_cannot_be_read_is_refused_with_its_place(String file, String from, String to, String message) {
        PrintedReference report = new PrintedReference().with(file, from, to);
        MalformedFile error = catchThrowableOfType(MalformedFile.class, report::contradictions);
        assertThat(error).hasMessageContaining(message);
        assertThat(error.chinese()).contains("应为");
    }

    @Test
    void a_folder_without_any_table_is_refused() {
        MalformedFile error = catchThrowableOfType(
                MalformedFile.class, () -> Lint.contradictions(Map.of(), "2017", CheckCatalogue.standard()));
        assertThat(error).hasMessageContaining("01.csv");
    }
}
