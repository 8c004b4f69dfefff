package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.RefundDisposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BooksTest {

    /** What remains at the year's end is opening, and receipt, less spending; sealing takes it all back or leaves it. */
    @ParameterizedTest
    @CsvSource({
        // recognition, carried over, issued, supplemented, spent, reclaimed in the year, at the seal; opening, receipt
        "PAYMENT_BASIS,   0, 100,  0,  80,  0,  20,   0,  80",
        "PAYMENT_BASIS,   0, 100,  0,  80,  0,   0,   0,  80",
        "PAYMENT_BASIS,  50, 100,  0,  80,  0,  70,  50,  30",
        "PAYMENT_BASIS, 100,   0,  0,  60,  0,   0, 100,   0",
        "PAYMENT_BASIS, 100,   0,  0,  60,  0,  40,  60,   0",
        "PAYMENT_BASIS, 100, 100,  0,  60,  0, 140,  60,   0",
        "QUOTA_BASIS,     0, 100, 10,  80,  0,   0,   0, 110",
        "QUOTA_BASIS,     0, 100,  0,  80, 15,   0,   0,  85",
        "QUOTA_BASIS,   100, 100,  0,  60, 40,   0, 100,  60",
        "QUOTA_BASIS,   100,   0,  0,  60, 40,   0,  60,   0",
        "QUOTA_BASIS,   100, 100,  0,  60,  0, 140,  60,   0",
    })
    void appropriationIncomeFollowsFromTheRecognition(
            Recognition recognition,
            long carriedOver,
            long issued,
            long supplemented,
            long spent,
            long reclaimed,
            long atSeal,
            long opening,
            long receipt) {
        UnitBook book = book(
                yearOpened(recognition),
                new QuotaCarriedOver(BASIC, fen(carriedOver)),
                issued(BASIC, issued),
                new QuotaSupplemented(BASIC, fen(supplemented)),
                paid(BASIC, WAGES, spent),
                new QuotaReclaimed("r", BASIC, fen(reclaimed)),
                new YearSealed("r", List.of(new LineAmount(BASIC, fen(atSeal)))));
        assertThat(sum(book, Measure.OPENING)).isEqualTo(fen(opening));
        assertThat(sum(book, Measure.RECEIPT)).isEqualTo(fen(receipt));
        assertThat(sum(book, Measure.SPEND)).isEqualTo(fen(spent));
        assertThat(sum(book, Measure.OPENING_BUDGET)).isEqualTo(fen(issued));
        assertThat(sum(book, Measure.BUDGET_CHANGE)).isEqualTo(fen(supplemented - reclaimed));
    }

    @Test
    void ownMoneyIsIncomeWhenItIsReceived() {
        UnitBook book = book(
                yearOpened(Recognition.PAYMENT_BASIS),
                new ReceiptRecorded("n1", Fund.OTHER, OWN_MONEY.function(), fen(90), "某人"),
                new ReceiptReversed("n1", Fund.OTHER, OWN_MONEY.function(), fen(20), "误记"),
                paid(OWN_MONEY, WAGES, 30));
        assertThat(book.facts())
                .filteredOn(fact -> fact.measure() == Measure.RECEIPT)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.amountFen()).isEqualTo(fen(70));
                    assertThat(fact.nature()).isNull();
                    assertThat(fact.fund()).isEqualTo(Fund.OTHER);
                });
    }

    @Test
    void aKeptRefundOfAnEarlierYearIsAnOpeningBalanceThatIsNotSpentFirst() {
        UnitBook book = book(
                yearOpened(Recognition.PAYMENT_BASIS),
                issued(BASIC, 100),
                new PriorYearPaymentRefunded("f", "old", BASIC, WAGES, fen(50), RefundDisposition.CARRIED_OVER),
                paid(BASIC, WAGES, 100));
        assertThat(sum(book, Measure.OPENING)).isEqualTo(fen(50));
        assertThat(sum(book, Measure.RECEIPT)).isEqualTo(fen(100));
    }

    @Test
    void aLineWithoutMoneyIsThere() {
        assertThat(book(yearOpened(Recognition.PAYMENT_BASIS), new LineOpened(BASIC))
                        .facts())
                .extracting(Fact::measure)
                .containsExactly(Measure.LINE);
    }

    @Test
    void aUnitWhoseYearIsNotOpenHasNoBook() {
        assertThatThrownBy(() -> book(issued(BASIC, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Books.ofDepartment(UnitYearAccount.empty(UNIT), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money sum(UnitBook book, Measure measure) {
        return Money.sum(book.facts().stream()
                .filter(fact -> fact.measure() == measure)
                .map(Fact::amountFen)
                .toList());
    }

    private static UnitBook book(DomainEvent... events) {
        UnitYearAccount account = UnitYearAccount.empty(UNIT);
        for (DomainEvent event : events) {
            account = account.evolve(SampleLog.recorded(UNIT, 1, LocalDate.of(2017, 6, 30), event));
        }
        return Books.ofUnit(account);
    }
}
