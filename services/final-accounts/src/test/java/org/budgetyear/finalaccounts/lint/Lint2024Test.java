package org.budgetyear.finalaccounts.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.check.Department2024;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.FiguresCsv;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine tables of 2024, as the platform prints them. */
class Lint2024Test {

    private final Map<String, byte[]> files = printed();

    @Test
    void a_report_that_is_right_is_left_alone() {
        assertThat(contradictions()).isEmpty();
    }

    @Test
    void the_table_set_is_told_by_the_columns() {
        assertThat(Lint.tableSet(files)).isEqualTo("2024");
    }

    @Test
    void a_table_that_is_missing_is_found() {
        files.remove("09.csv");
        assertThat(contradictions()).singleElement().asString().startsWith("C46 present(T09)");
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            09.csv ¦ 2230105,国有企业退休人员社会化管理补助支出,0.00,4.00,4.00,0.00,4.00,0.00 ¦ 2230105,国有企业退休人员社会化管理补助支出,0.00,4.00,4.00,0.00,4.00,1.00 ¦ C12-2 T09[2230105]; C12-2 T09[22301].closing
            07.csv ¦ 3.00,3.00,0.00,0.00,3.00,3.00,0.00,0.00,3.00,3.00,0.00,0.00 ¦ 3.00,4.00,0.00,0.00,3.00,3.00,0.00,0.00,3.00,3.00,0.00,0.00 ¦ C11 T07[all]; C34 T07[all].total_actual; C43 three_public.actual; C43-4 three_public.completion_pct
            narrative.csv ¦ income.state_capital,4.00 ¦ income.state_capital,4.01 ¦ C43 income.state_capital
            """)
    void what_cannot_be_is_found_with_its_code_and_place(String file, String from, String to, String expected) {
        String text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
        assertThat(text).containsOnlyOnce(from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        assertThat(contradictions().stream().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(expected.split("; ", -1));
    }

    private List<String> contradictions() {
        return Lint.contradictions(files, "2024", CheckCatalogue.standard());
    }

    private static Map<String, byte[]> printed() {
        DepartmentBook book = Department2024.book();
        Map<String, byte[]> files = new HashMap<>();
        TableEngine.tables(book)
                .tables()
                .forEach(table ->
                        files.put(table.id() + ".csv", TableCsv.write(table).getBytes(StandardCharsets.UTF_8)));
        files.put("narrative.csv", FiguresCsv.write(Figures.of(book)).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
