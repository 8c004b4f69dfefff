package org.budgetyear.payments.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.LineBalance;
import org.budgetyear.payments.book.RecordBook;
import org.budgetyear.payments.book.SpendingYear;

/** Whatever is asked, in whatever order, no line is overspent and no fen is lost or made. */
class MoneyIsConservedTest {

    @Property(tries = 500)
    void noLineIsEverOverspent(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun run = new UnitYearRun();
        for (Commands.Asked asked : commands) {
            run.decide(asked);
            assertThat(Book.balances(run.state())).allSatisfy(balance -> {
                assertThat(balance.available().isNegative()).isFalse();
                assertThat(balance.reservedFen().isNegative()).isFalse();
                assertThat(balance.paidFen().isNegative()).isFalse();
            });
        }
    }

    @Property(tries = 500)
    void noMoreSurplusIsEverUsedThanWasAccumulated(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun run = new UnitYearRun();
        for (Commands.Asked asked : commands) {
            run.decide(asked);
            assertThat(RecordBook.surplus(run.state()).left().isNegative()).isFalse();
        }
    }

    @Property(tries = 500)
    void theBalancesAreThoseOfAnIndependentAudit(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        Map<String, Auditor.Sums> booked = new TreeMap<>();
        Book.balances(run.state()).forEach(balance -> booked.put(Auditor.account(balance.line()), sums(balance)));
        assertThat(booked).isEqualTo(Auditor.audit(run.events()));
    }

    @Property(tries = 500)
    void theYearAndItsContractsReserveWhatItsLinesReserve(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        SpendingYear year = Book.year(run.state()).orElseThrow();
        ContractAuditor contracts = new ContractAuditor();
        run.events().forEach(contracts::enter);
        long held =
                contracts.held().values().stream().mapToLong(Long::longValue).sum();
        long reserved = Book.balances(run.state()).stream()
                .mapToLong(balance -> balance.reservedFen().fen())
                .sum();
        assertThat(year.reservedFen().fen() + held).isEqualTo(reserved);
        assertThat(year.openPayments() > 0).isEqualTo(year.reservedFen().isPositive());
    }

    @Property(tries = 500)
    void theSealComesAfterTheLastPaymentAndNamesAllThatIsLeft(@ForAll("sealed") List<Commands.Asked> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        List<SpendingSealed> seals = run.events().stream()
                .filter(SpendingSealed.class::isInstance)
                .map(SpendingSealed.class::cast)
                .toList();
        assertThat(seals).hasSizeLessThanOrEqualTo(1);
        for (SpendingSealed seal : seals) {
            Map<String, Long> named = new TreeMap<>();
            for (LineAmount left : seal.available()) {
                named.put(Auditor.account(left.line()), left.amountFen().fen());
            }
            Map<String, Long> left = new TreeMap<>();
            Auditor.audit(run.events()).forEach((account, sums) -> {
                if (sums.left() != 0) {
                    left.put(account, sums.left());
                }
            });
            assertThat(named).isEqualTo(left);
            assertThat(Book.year(run.state()).orElseThrow().openPayments()).isZero();
        }
    }

    @Provide
    Arbitrary<List<Commands.Asked>> commands() {
        return Commands.ON_ALL_LINES.inAnOpenYear(60);
    }

    @Provide
    Arbitrary<List<Commands.Asked>> sealed() {
        return Commands.ON_ALL_LINES.upToASeal(30);
    }

    private static Auditor.Sums sums(LineBalance balance) {
        return new Auditor.Sums(
                balance.creditedFen().fen(),
                balance.debitedFen().fen(),
                balance.reservedFen().fen(),
                balance.paidFen().fen());
    }
}
