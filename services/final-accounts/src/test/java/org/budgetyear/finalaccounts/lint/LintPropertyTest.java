package org.budgetyear.finalaccounts.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.FiguresCsv;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;

/** Whatever was paid, a report that prints it exactly rounded is left alone: the envelope is wide enough. */
class LintPropertyTest {

    private static final int TRIES = 100;

    record Payment(Fund fund, String function, Nature nature, String economic, long fen) {}

    @Property(tries = TRIES)
    void a_report_from_exact_amounts_contradicts_nothing(@ForAll("payments") List<Payment> payments) {
        TestBook book = new TestBook().prior("expense.basic", 123_456_789).prior("expense.project", 98_765_432_101L);
        payments.forEach(each -> book.spend(each.fund(), each.function(), each.nature(), each.economic(), each.fen()));
        assertThat(Lint.contradictions(printed(book.book()), "2017", CheckCatalogue.standard()))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        return Combinators.combine(
                        Arbitraries.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND, Fund.OTHER),
                        Arbitraries.of("2010301", "2010303", "2012999", "2050803", "2100799", "2210201"),
                        Arbitraries.of(Nature.BASIC, Nature.PROJECT),
                        Arbitraries.of("30101", "30201", "30305", "30299", "30216"),
                        Arbitraries.longs().between(1, 100_000_000))
                .as(Payment::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Map<String, byte[]> printed(DepartmentBook book) {
        Map<String, byte[]> files = new HashMap<>();
        TableEngine.tables(book)
                .tables()
                .forEach(table -> files.put(table.id() + ".csv", bytes(TableCsv.write(table))));
        files.put("narrative.csv", bytes(FiguresCsv.write(Figures.of(book))));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
