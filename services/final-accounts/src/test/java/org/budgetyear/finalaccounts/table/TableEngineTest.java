package org.budgetyear.finalaccounts.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.table.TableProblem.Kind;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

class TableEngineTest {

    private static final Fund GENERAL = Fund.GENERAL_PUBLIC;

    @Test
    void a_code_without_amounts_has_no_row_where_the_table_lists_only_amounts() {
        TestBook book = new TestBook()
                .add(Measure.OPENING_BUDGET, GENERAL, "2010301", Nature.BASIC, "30101", 500)
                .openedLine(GENERAL, "2010302");
        assertThat(ids(book, "03")).containsExactly("total");
        assertThat(table(book, "03").notes()).anyMatch(note -> note.contains("空表"));
    }

    @Test
    void an_opened_fund_line_has_a_zero_row_in_the_table_of_funds_only() {
        TestBook book = new TestBook().openedLine(Fund.GOVERNMENT_FUND, "2120801");
        assertThat(ids(book, "08")).containsExactly("total", "212", "21208", "2120801");
        assertThat(ids(book, "03")).containsExactly("total");
    }

    @Test
    void the_fixed_economic_list_prints_its_zeros() {
        Table basic = table(new TestBook(), "06");
        assertThat(basic.blocks().getFirst().rows())
                .allMatch(row -> row.printed("amount").equals("0.00"));
        assertThat(basic.isEmpty()).isTrue();
    }

    @Test
    void a_refunded_item_has_no_row_but_one_that_cancels_another_keeps_both_and_their_parents() {
        TestBook refunded =
                spend(new TestBook(), "2010301", 700).spend(GENERAL, "2010301", Nature.BASIC, "30101", -700);
        assertThat(ids(refunded, "03")).containsExactly("total");

        TestBook cancelling =
                spend(new TestBook(), "2010301", 700).spend(GENERAL, "2010303", Nature.BASIC, "30101", -700);
        assertThat(ids(cancelling, "03")).containsExactly("total", "201", "20103", "2010301", "2010303");
    }

    @Test
    void each_figure_is_rounded_on_its_own_so_a_column_need_not_add() {
        TestBook book = spend(spend(new TestBook(), "2010301", 5_004), "2010303", 5_004);
        assertThat(TableCsv.write(table(book, "05")).lines())
                .contains(",合计,0.01,0.01,0.00", "2010301,行政运行,0.01,0.01,0.00", "2010303,机关服务,0.01,0.01,0.00");

        TestBook halves = spend(spend(new TestBook(), "2010301", 15_000), "2010303", 5_000);
        assertThat(TableCsv.write(table(halves, "05")).lines())
                .contains(",合计,0.02,0.02,0.00", "2010301,行政运行,0.02,0.02,0.00");
    }

    @Test
    void spending_of_a_class_that_has_no_row_is_reported_with_its_amount_and_stays_in_the_total() {
        TestBook book = spend(spend(new TestBook(), "2320301", 4_200_000), "2010301", 100);
        Tables tables = TableEngine.tables(book.book());
        assertThat(rowsMissing(tables)).singleElement().satisfies(problem -> {
            assertThat(problem.table()).isEqualTo("01");
            assertThat(problem.dimension()).isEqualTo("232");
            assertThat(problem.amountFen()).isEqualTo(Money.ofFen(4_200_000));
            assertThat(problem.messageZh()).contains("公开01表", "232", "42,000.00");
        });
        assertThat(amount(tables, "01", "47", "amount")).isEqualTo(Money.ofFen(4_200_100));
        assertThat(amount(tables, "04", "51", "general_public")).isEqualTo(Money.ofFen(4_200_000));
    }

    @Test
    void spending_of_a_fund_that_has_no_column_is_reported() {
        TestBook book = new TestBook().spend(Fund.STATE_CAPITAL, "2010301", Nature.BASIC, "30101", 900);
        assertThat(TableEngine.tables(book.book()).problems())
                .filteredOn(problem -> problem.table().equals("04"))
                .extracting(TableProblem::kind, TableProblem::dimension, TableProblem::amountFen)
                .containsExactlyInAnyOrder(
                        tuple(Kind.TEMPLATE_COLUMN_MISSING, "STATE_CAPITAL|BASIC", Money.ofFen(900)),
                        tuple(Kind.TEMPLATE_ROW_MISSING, "STATE_CAPITAL", Money.ofFen(900)));
    }

    @Test
    void basic_spending_on_an_economic_code_outside_the_fixed_list_is_reported() {
        TestBook book = new TestBook().spend(GENERAL, "2010301", Nature.BASIC, "30902", 300);
        assertThat(TableEngine.tables(book.book()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.dimension()).isEqualTo("30902"));
    }

    @Test
    void unspent_income_is_the_closing_balance_of_01_04_and_08() {
        TestBook book = new TestBook()
                .add(Measure.OPENING, Fund.GOVERNMENT_FUND, "2120801", Nature.BASIC, "", 1_000)
                .receipt(Fund.GOVERNMENT_FUND, "2120801", 500)
                .add(Measure.SPEND, Fund.GOVERNMENT_FUND, "2120801", Nature.BASIC, "30101", 300)
                .receipt(Fund.OTHER, "2010301", 70);
        Tables tables = TableEngine.tables(book.book());
        assertThat(amount(tables, "01", "49", "amount")).isEqualTo(Money.ofFen(1_270));
        assertThat(amount(tables, "04", "53", "government_fund")).isEqualTo(Money.ofFen(1_200));
        assertThat(amount(tables, "04", "53", "general_public")).isEqualTo(Money.ZERO);
        assertThat(amount(tables, "08", "2120801", "closing")).isEqualTo(Money.ofFen(1_200));
        assertThat(tables.problems()).isEmpty();
    }

    @Test
    void the_department_is_the_sum_of_its_units_and_each_unit_has_tables_of_its_own() {
        TestBook first = spend(new TestBook(), "2010301", 4_000);
        DepartmentBook book = first.withUnit(
                        spend(new TestBook(), "2010301", 3_000).unit("701002", UnitKind.PUBLIC_INSTITUTION))
                .book();
        assertThat(amount(TableEngine.tables(book), "03", "2010301", "basic")).isEqualTo(Money.ofFen(7_000));
        Tables unit = TableEngine.tables(book, TestBook.UNIT);
        assertThat(amount(unit, "03", "2010301", "basic")).isEqualTo(Money.ofFen(4_000));
        assertThat(unit.level()).isEqualTo(Level.UNIT);
    }

    @Test
    void a_cell_says_where_its_amount_comes_from() {
        Tables tables = TableEngine.tables(spend(new TestBook(), "2010301", 1).book());
        assertThat(row(tables, "01", "25").cells().getFirst().rule().text()).isEqualTo("22+23+24");
        assertThat(row(tables, "05", "2010301").cells())
                .extracting(cell -> cell.rule().text())
                .contains("basic+project", "SPEND, fund=GENERAL_PUBLIC, function=2010301, nature=BASIC");
    }

    @Test
    void a_code_that_the_chart_has_no_name_for_is_reported() {
        Tables tables = TableEngine.tables(spend(new TestBook(), "2320301", 1).book());
        assertThat(tables.problems())
                .filteredOn(problem -> problem.table().equals("03"))
                .extracting(TableProblem::kind, TableProblem::dimension)
                .containsExactly(tuple(Kind.CODE_NAME_UNKNOWN, "23203"), tuple(Kind.CODE_NAME_UNKNOWN, "2320301"));
    }

    @Test
    void surplus_used_and_allocated_have_their_rows_and_leave_the_balance() {
        Tables tables = TableEngine.tables(new TestBook()
                .receipt(Fund.OTHER, "2010301", 1_000)
                .add(Measure.SURPLUS_USED, Fund.OTHER, "2010301", Nature.BASIC, "", 300)
                .add(Measure.SPEND, Fund.OTHER, "2010301", Nature.BASIC, "30201", 900)
                .add(Measure.SURPLUS_ALLOCATED, Fund.OTHER, "2010301", Nature.BASIC, "", 150)
                .book());
        assertThat(tables.problems()).isEmpty();
        assertThat(amounts01(tables, 22, 23, 25, 47, 48, 49, 50))
                .containsExactly(1_000L, 300L, 1_300L, 900L, 150L, 250L, 1_300L);
    }

    private static List<Long> amounts01(Tables tables, Integer... numbers) {
        return Stream.of(numbers)
                .map(number -> tables.table("01").orElseThrow().blocks().stream()
                        .flatMap(block -> block.rows().stream())
                        .filter(row -> number.equals(row.number()))
                        .map(row -> Objects.requireNonNull(
                                        row.cells().getFirst().amountFen())
                                .fen())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static List<TableProblem> rowsMissing(Tables tables) {
        return tables.problems().stream()
                .filter(problem -> problem.kind() == Kind.TEMPLATE_ROW_MISSING)
                .toList();
    }

    private static TestBook spend(TestBook book, String function, long fen) {
        return book.spend(GENERAL, function, Nature.BASIC, "30101", fen);
    }

    private static Table table(TestBook book, String id) {
        return TableEngine.tables(book.book()).table(id).orElseThrow();
    }

    private static List<String> ids(TestBook book, String table) {
        return table(book, table).blocks().getFirst().rows().stream()
                .map(Row::id)
                .toList();
    }

    private static Row row(Tables tables, String table, String row) {
        return tables.table(table).orElseThrow().blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static Money amount(Tables tables, String table, String row, String column) {
        return row(tables, table, row).cells().stream()
                .filter(cell -> cell.column().equals(column))
                .map(Cell::amountFen)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
