package org.budgetyear.finalaccounts.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.TransferPaid;
import org.budgetyear.finalaccounts.book.TransferReceived;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

/** A department's tables are the sums of its units' tables, less what the units paid each other: in every cell. */
class EliminationTest {

    private static final List<UnitCode> UNITS =
            List.of(new UnitCode("701001"), new UnitCode("701002"), new UnitCode("701003"));

    /**
     * Money that goes from one unit to another, as both book it.
     *
     * @param paidFen what the paying unit spends on it
     * @param receivedFen what the other receives of it; at most as much
     */
    record Transfer(
            int from, int to, boolean up, boolean asOther, FunctionCode function, long paidFen, long receivedFen) {

        QuotaLine line() {
            Nature nature = up ? Nature.REMITTED_TO_SUPERIOR : Nature.AFFILIATED_SUBSIDY;
            return new QuotaLine(Fund.INSTITUTIONAL, function, nature, null);
        }

        Fund receivedAs() {
            return asOther ? Fund.OTHER : up ? Fund.AFFILIATED_REMITTANCE : Fund.SUPERIOR_SUBSIDY;
        }

        Fact spent(long fen) {
            return new Fact(
                    UNITS.get(from),
                    Measure.SPEND,
                    Fund.INSTITUTIONAL,
                    function,
                    line().nature(),
                    null,
                    OFFICE,
                    fen(fen));
        }

        Fact income(long fen) {
            return new Fact(UNITS.get(to), Measure.RECEIPT, receivedAs(), function, null, null, null, fen(fen));
        }
    }

    @Property(tries = 100)
    void the_department_is_its_units_less_what_they_paid_each_other(
            @ForAll("facts") List<Fact> facts, @ForAll("transfers") List<Transfer> transfers) {
        DepartmentBook book = book(facts, transfers);
        Map<String, Money> expected = new TreeMap<>();
        UNITS.forEach(unit -> addCells(expected, TableEngine.tables(book, unit)));
        addCells(expected, TableEngine.tables(paidToEachOther(transfers)));
        Map<String, Money> actual = new TreeMap<>();
        addCells(actual, TableEngine.tables(book));
        assertThat(withoutZeros(actual)).isEqualTo(withoutZeros(expected));
    }

    @Property(tries = 100)
    void what_is_not_confirmed_is_named_to_the_fen(@ForAll("transfers") List<Transfer> transfers) {
        long unconfirmed = transfers.stream()
                .mapToLong(transfer -> transfer.paidFen() - transfer.receivedFen())
                .sum();
        assertThat(Money.sum(TableEngine.tables(book(List.of(), transfers)).problems().stream()
                        .filter(problem -> problem.kind() == TableProblem.Kind.INTERNAL_TRANSFER_UNMATCHED)
                        .map(TableProblem::amountFen)
                        .toList()))
                .isEqualTo(fen(unconfirmed));
    }

    @Test
    void a_unit_shows_what_it_paid_and_received() {
        Transfer transfer = new Transfer(0, 1, false, false, new FunctionCode("2010350"), 500, 500);
        DepartmentBook book = book(List.of(), List.of(transfer));
        assertThat(amount(TableEngine.tables(book, UNITS.get(0)), "03", "total", "affiliated_subsidy"))
                .isEqualTo(fen(500));
        assertThat(amount(TableEngine.tables(book, UNITS.get(1)), "02", "total", "superior_subsidy"))
                .isEqualTo(fen(500));
        assertThat(amount(TableEngine.tables(book), "03", "total", "affiliated_subsidy"))
                .isEqualTo(fen(0));
        assertThat(amount(TableEngine.tables(book), "02", "total", "superior_subsidy"))
                .isEqualTo(fen(0));
        assertThat(TableEngine.tables(book).problems()).isEmpty();
    }

    @Test
    void an_appropriation_that_was_passed_on_is_told() {
        QuotaLine line =
                new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.AFFILIATED_SUBSIDY, null);
        UnitBook payer = unit(
                0,
                List.of(),
                List.of(new TransferPaid(UNITS.get(0), "V1", line, OFFICE, fen(7), UNITS.get(1))),
                List.of());
        UnitBook payee = unit(
                1,
                List.of(),
                List.of(),
                List.of(new TransferReceived(
                        UNITS.get(1), "R1", Fund.SUPERIOR_SUBSIDY, line.function(), fen(7), UNITS.get(0), "V1")));
        assertThat(TableEngine.tables(new TestBook().book(List.of(payer, payee)))
                        .problems())
                .extracting(TableProblem::kind, TableProblem::dimension, TableProblem::amountFen)
                .contains(tuple(TableProblem.Kind.APPROPRIATION_PASSED_ON, "701001", fen(7)));
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<Fact> spending = Combinators.combine(unit(), function(), amount())
                .as((unit, function, fen) -> new Fact(
                        UNITS.get(unit),
                        Measure.SPEND,
                        Fund.GENERAL_PUBLIC,
                        function,
                        Nature.BASIC,
                        null,
                        OFFICE,
                        fen(fen)));
        Arbitrary<Fact> income = Combinators.combine(
                        unit(),
                        function(),
                        amount(),
                        Arbitraries.of(Measure.RECEIPT, Measure.SURPLUS_USED, Measure.SURPLUS_ALLOCATED))
                .as((unit, function, fen, measure) ->
                        new Fact(UNITS.get(unit), measure, Fund.INSTITUTIONAL, function, null, null, null, fen(fen)));
        return Arbitraries.oneOf(spending, income).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Transfer>> transfers() {
        return Combinators.combine(
                        unit(),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        function(),
                        amount(),
                        amount())
                .as((from, further, up, asOther, function, a, b) -> new Transfer(
                        from, (from + further) % UNITS.size(), up, asOther, function, Math.max(a, b), Math.min(a, b)))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Integer> unit() {
        return Arbitraries.integers().between(0, UNITS.size() - 1);
    }

    private static Arbitrary<FunctionCode> function() {
        return Arbitraries.of("2010301", "2010350", "2080505").map(FunctionCode::new);
    }

    private static Arbitrary<Long> amount() {
        return Arbitraries.longs().between(1, 1_000_000);
    }

    private static DepartmentBook book(List<Fact> facts, List<Transfer> transfers) {
        List<UnitBook> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            List<Fact> own = new ArrayList<>();
            List<TransferPaid> paid = new ArrayList<>();
            List<TransferReceived> received = new ArrayList<>();
            for (Fact fact : facts) {
                if (fact.unit().equals(UNITS.get(unit))) {
                    own.add(fact);
                }
            }
            for (int number = 0; number < transfers.size(); number++) {
                Transfer each = transfers.get(number);
                UnitCode from = UNITS.get(each.from());
                UnitCode to = UNITS.get(each.to());
                if (each.from() == unit) {
                    own.add(each.spent(each.paidFen()));
                    paid.add(new TransferPaid(from, "V" + number, each.line(), OFFICE, fen(each.paidFen()), to));
                }
                if (each.to() == unit) {
                    own.add(each.income(each.receivedFen()));
                    received.add(new TransferReceived(
                            to,
                            "R" + number,
                            each.receivedAs(),
                            each.function(),
                            fen(each.receivedFen()),
                            from,
                            "V" + number));
                }
            }
            units.add(unit(unit, own, paid, received));
        }
        return new TestBook().book(units);
    }

    /** What the department must not count: of each transfer what both sides say. */
    private static DepartmentBook paidToEachOther(List<Transfer> transfers) {
        List<Fact> facts = new ArrayList<>();
        for (Transfer each : transfers) {
            facts.add(each.spent(-each.receivedFen()));
            facts.add(each.income(-each.receivedFen()));
        }
        return new TestBook().book(List.of(unit(0, facts, List.of(), List.of())));
    }

    private static UnitBook unit(int unit, List<Fact> facts, List<TransferPaid> paid, List<TransferReceived> received) {
        return new UnitBook(
                UNITS.get(unit),
                "单位" + unit,
                UnitKind.PUBLIC_INSTITUTION,
                true,
                facts,
                List.of(),
                Map.of(),
                Map.of(),
                new UnitRecords(Map.of(), Map.of(), paid, received, List.of()));
    }

    private static void addCells(Map<String, Money> sums, Tables tables) {
        for (Table table : tables.tables()) {
            for (Block block : table.blocks()) {
                for (Row row : block.rows()) {
                    for (Cell cell : row.cells()) {
                        Money amount = cell.amountFen();
                        if (amount != null) {
                            String key = table.id() + " " + row.block() + " " + row.id() + " " + cell.column();
                            sums.merge(key, amount, Money::plus);
                        }
                    }
                }
            }
        }
    }

    private static Map<String, Money> withoutZeros(Map<String, Money> sums) {
        Map<String, Money> kept = new TreeMap<>(sums);
        kept.values().removeIf(Money::isZero);
        return kept;
    }

    private static Money amount(Tables tables, String table, String row, String column) {
        return tables.table(table).orElseThrow().blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(each -> each.id().equals(row))
                .flatMap(each -> each.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .map(Cell::amountFen)
                .findFirst()
                .orElseThrow();
    }
}
