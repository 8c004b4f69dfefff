package org.budgetyear.finalaccounts.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.table.print.TablesJson;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;

/** What holds of the tables whatever the facts are. */
class TableInvariantsTest {

    private static final int TRIES = 150;
    private static final List<String> BY_FUNCTION = List.of("02", "03", "05", "08");

    @Property(tries = TRIES)
    void every_parent_row_is_the_exact_sum_of_its_children(@ForAll("facts") List<Fact> facts) {
        Tables tables = TableEngine.tables(book(facts));
        for (String id : BY_FUNCTION) {
            List<Row> rows = rows(tables, id);
            for (Row parent : rows) {
                List<Row> children =
                        rows.stream().filter(row -> isChild(row, parent)).toList();
                if (!children.isEmpty()) {
                    parent.cells()
                            .forEach(cell ->
                                    assertThat(sum(children, cell.column())).isEqualTo(cell.amountFen()));
                }
            }
        }
    }

    @Property(tries = TRIES)
    void income_and_expenditure_balance(@ForAll("facts") List<Fact> facts) {
        Tables tables = TableEngine.tables(book(facts));
        assertThat(cell(tables, "01", "25", "amount")).isEqualTo(cell(tables, "01", "50", "amount"));
        assertThat(cell(tables, "04", "28", "amount")).isEqualTo(cell(tables, "04", "56", "amount"));
    }

    @Property(tries = TRIES)
    void tables_agree_with_each_other(@ForAll("facts") List<Fact> facts) {
        Tables tables = TableEngine.tables(book(facts));
        assertThat(cell(tables, "01", "22", "amount")).isEqualTo(cell(tables, "02", "total", "total"));
        assertThat(cell(tables, "01", "47", "amount")).isEqualTo(cell(tables, "03", "total", "total"));
        assertThat(cell(tables, "04", "52", "general_public")).isEqualTo(cell(tables, "05", "total", "total"));
        assertThat(cell(tables, "04", "52", "government_fund")).isEqualTo(cell(tables, "08", "total", "expense"));
        assertThat(cell(tables, "05", "total", "basic"))
                .isEqualTo(cell(tables, "06", "personnel_total", "amount")
                        .plus(cell(tables, "06", "operating_total", "amount")));
    }

    @Property(tries = TRIES)
    void the_order_of_facts_changes_no_byte(@ForAll("facts") List<Fact> facts, @ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(TablesJson.write(TableEngine.tables(book(shuffled))))
                .isEqualTo(TablesJson.write(TableEngine.tables(book(facts))));
    }

    @Property(tries = TRIES)
    void a_second_unit_adds(@ForAll("facts") List<Fact> facts, @ForAll("facts") List<Fact> more) {
        Tables both = TableEngine.tables(new TestBook().book(List.of(unit("701001", facts), unit("701002", more))));
        for (String[] place :
                new String[][] {{"01", "47", "amount"}, {"03", "total", "project"}, {"08", "total", "closing"}}) {
            Money separately = cell(TableEngine.tables(book(facts)), place[0], place[1], place[2])
                    .plus(cell(TableEngine.tables(book(more)), place[0], place[1], place[2]));
            assertThat(cell(both, place[0], place[1], place[2])).isEqualTo(separately);
        }
    }

    /** Facts that the tables of 2017 have a place for: no state capital, natures that their fund can have. */
    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<Fund> funds = Arbitraries.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND, Fund.OTHER);
        Arbitrary<Measure> measures = Arbitraries.of(Measure.values());
        Arbitrary<FunctionCode> functions = Arbitraries.of("2010301", "2010303", "2012999", "2050803", "2120801")
                .map(FunctionCode::new);
        Arbitrary<Nature> natures = Arbitraries.of(Nature.BASIC, Nature.PROJECT);
        Arbitrary<EconomicCode> economics =
                Arbitraries.of("30101", "30201", "30305", "31002").map(EconomicCode::new);
        Arbitrary<Long> amounts = Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000_000L);
        return Combinators.combine(measures, funds, functions, natures, economics, amounts)
                .as((measure, fund, function, nature, economic, fen) -> new Fact(
                        TestBook.UNIT,
                        measure,
                        fund,
                        function,
                        nature,
                        nature == Nature.PROJECT ? new ProjectCode("P01") : null,
                        measure == Measure.SPEND ? economic : null,
                        measure == Measure.LINE ? Money.ZERO : Money.ofFen(fen)))
                .list()
                .ofMaxSize(20);
    }

    private static DepartmentBook book(List<Fact> facts) {
        return new TestBook().book(List.of(unit("701001", facts)));
    }

    private static UnitBook unit(String code, List<Fact> facts) {
        UnitBook empty = new TestBook().unit(code, UnitKind.ADMINISTRATIVE);
        return new UnitBook(
                empty.unit(),
                empty.name(),
                empty.kind(),
                false,
                facts,
                List.of(),
                Map.of(),
                Map.of(),
                UnitRecords.NONE);
    }

    private static List<Row> rows(Tables tables, String id) {
        return tables.table(id).orElseThrow().blocks().stream()
                .flatMap(block -> block.rows().stream())
                .toList();
    }

    private static boolean isChild(Row row, Row parent) {
        if (row.code() == null) {
            return false;
        }
        return parent.code() == null
                ? row.code().length() == 3
                : row.code().length() == parent.code().length() + 2
                        && row.code().startsWith(parent.code());
    }

    private static Money sum(List<Row> rows, String column) {
        return Money.sum(rows.stream().map(row -> cell(row, column)).collect(Collectors.toList()));
    }

    private static Money cell(Tables tables, String table, String row, String column) {
        return rows(tables, table).stream()
                .filter(each -> each.id().equals(row))
                .map(each -> cell(each, column))
                .findFirst()
                .orElseThrow();
    }

    private static Money cell(Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .map(cell -> Objects.requireNonNull(cell.amountFen()))
                .findFirst()
                .orElseThrow();
    }
}
