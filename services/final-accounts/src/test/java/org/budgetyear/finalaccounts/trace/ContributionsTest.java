package org.budgetyear.finalaccounts.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.OpenedCell;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.testing.ListedRegister;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.testing.YearLogs;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    /** A department's tables and the log that they are computed from. */
    private record Year(SampleLog log) {

        List<UnitYearAccount> units() {
            return List.of(log.account(UNIT), log.account(OTHER)).stream()
                    .filter(account -> account.profile().unit() != null)
                    .toList();
        }

        DepartmentBook book() {
            return Books.ofDepartment(log.account(DEPARTMENT), units());
        }

        List<Contribution> events(OpenedCell cell, int limit) {
            Contributions contributions =
                    new Contributions(new History(new ListedRegister(log), ListedRegister.TOPICS));
            List<Contribution> all = new ArrayList<>();
            Place place = Place.BEGINNING;
            while (true) {
                Contributions.Page page = contributions.of(units(), cell.sum(), AsOf.NOW, place, limit);
                all.addAll(page.entries());
                if (page.next() == null) {
                    return all;
                }
                place = Place.parse(page.next());
            }
        }
    }

    @Property(tries = 25)
    void everyCellIsWhatItsEventsAddUpTo(
            @ForAll("logs") SampleLog log, @ForAll @IntRange(min = 1, max = 20) int limit) {
        Year year = new Year(log);
        DepartmentBook book = year.book();
        for (OpenedCell cell : cells(TableEngine.tables(book))) {
            Breakdown breakdown = Breakdown.of(book, cell.sum());
            Money eliminated = sum(breakdown.eliminations().stream()
                    .map(Breakdown.Elimination::amountFen)
                    .toList());
            Money whole = Objects.requireNonNullElse(cell.cell().amountFen(), Money.ZERO);
            assertThat(sum(year.events(cell, limit).stream()
                                    .map(Contribution::amountFen)
                                    .toList())
                            .plus(eliminated))
                    .isEqualTo(whole);
            assertThat(sum(breakdown.units().stream()
                                    .map(Breakdown.UnitShare::amountFen)
                                    .toList())
                            .plus(eliminated))
                    .isEqualTo(whole);
            assertThat(sum(breakdown.items().stream()
                                    .map(Breakdown.ItemShare::amountFen)
                                    .toList())
                            .plus(eliminated))
                    .isEqualTo(whole);
            if (!cell.parts().isEmpty()) {
                assertThat(sum(cell.parts().stream()
                                .map(ContributionsTest::signed)
                                .toList()))
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void whatIsPaidFromMoneyCarriedOverIsNoIncomeAndWhatIsPaidBeyondIs() {
        Year year = new Year(new SampleLog()
                .add(DEPARTMENT, departmentOpened())
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000))
                .add(UNIT, new QuotaCarriedOver(BASIC, fen(100)))
                .add(UNIT, paid(BASIC, OFFICE, 70), paid(BASIC, OFFICE, 50)));
        assertThat(year.events(cell(year, "01", "1", "amount"), 9))
                .extracting(Contribution::number, Contribution::amountFen)
                .containsExactly(tuple("v-50", fen(20)));
        assertThat(year.events(cell(year, "01", "47", "amount"), 9))
                .extracting(Contribution::amountFen)
                .containsExactly(fen(70), fen(50));
        assertThat(year.events(cell(year, "01", "49", "amount"), 9))
                .extracting(Contribution::type, Contribution::amountFen)
                .containsExactly(
                        tuple("appropriations.quota-carried-over.v1", fen(100)),
                        tuple("payments.payment-cleared.v1", fen(-70)),
                        tuple("payments.payment-cleared.v1", fen(-30)));
    }

    @Provide
    Arbitrary<SampleLog> logs() {
        return YearLogs.any();
    }

    private static OpenedCell cell(Year year, String table, String row, String column) {
        return OpenedCell.of(TableEngine.tables(year.book()).table(table).orElseThrow(), row, column)
                .orElseThrow();
    }

    private static List<OpenedCell> cells(Tables tables) {
        List<OpenedCell> cells = new ArrayList<>();
        for (Table table : tables.tables()) {
            for (Row row : table.blocks().stream()
                    .flatMap(block -> block.rows().stream())
                    .toList()) {
                for (Cell cell : row.cells()) {
                    cells.add(OpenedCell.of(table, row.id(), cell.column()).orElseThrow());
                }
            }
        }
        return cells;
    }

    private static Money signed(OpenedCell.Part part) {
        Money amount = Objects.requireNonNull(part.cell().amountFen());
        return part.sign() < 0 ? amount.negate() : amount;
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts);
    }
}
