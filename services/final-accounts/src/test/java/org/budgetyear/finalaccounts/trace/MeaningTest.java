package org.budgetyear.finalaccounts.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.util.List;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.table.OpenedCell;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {

    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000), paid(BASIC, OFFICE, 70));
    private final DepartmentBook book = Books.ofDepartment(log.account(DEPARTMENT), List.of(log.account(UNIT)));

    @ParameterizedTest
    @CsvSource({
        "05, 2010301, basic, 本年支出；资金来源：一般公共预算财政拨款；功能分类：2010301 行政运行；支出性质：基本支出",
        "05, 2010301, total, 本表“基本支出”栏 ＋ “项目支出”栏"
    })
    void aCellSaysWhatItIs(String table, String row, String column, String meaning) {
        OpenedCell cell = OpenedCell.of(TableEngine.table(book, table).orElseThrow(), row, column)
                .orElseThrow();
        assertThat(Meaning.of(cell, book.chart())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2024"})
    void noWordOfATableSetIsLeftUntranslated(String set) {
        Tables tables = TableEngine.tables(book, TableSets.of(set));
        tables.tables()
                .forEach(table -> table.blocks()
                        .forEach(block -> block.rows()
                                .forEach(row -> row.cells()
                                        .forEach(cell -> assertThat(Meaning.of(
                                                        OpenedCell.of(table, row.id(), cell.column())
                                                                .orElseThrow(),
                                                        book.chart()))
                                                .isNotEmpty()
                                                .doesNotContainPattern("[A-Z]{2}|=")))));
    }

    @Test
    void aNegativePartIsTakenAway() {
        OpenedCell cell = OpenedCell.of(TableEngine.table(book, "08").orElseThrow(), "total", "closing")
                .orElseThrow();
        assertThat(Meaning.of(cell, book.chart())).contains("－");
    }
}
