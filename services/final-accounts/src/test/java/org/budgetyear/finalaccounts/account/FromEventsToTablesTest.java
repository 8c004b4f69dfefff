package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.runtime.envelope.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What receipts, refunds and corrections do to the tables, from their events on; expected amounts worked out by hand. */
class FromEventsToTablesTest {

    private static final FunctionCode FUNCTION = new FunctionCode("2010301");
    private static final QuotaLine OTHER_FUNCTION =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010350"), Nature.BASIC, null);

    @ParameterizedTest
    @CsvSource({
        "SUPERIOR_SUBSIDY,      2, superior_subsidy",
        "INSTITUTIONAL,         3, institutional",
        "BUSINESS,              4, business",
        "AFFILIATED_REMITTANCE, 5, affiliated_remittance",
        "OTHER,                 6, other"
    })
    void aReceiptIsIncomeOfItsSource(Fund fund, String row, String column) {
        Tables tables = tables(new ReceiptRecorded("R1", fund, FUNCTION, fen(500), "某人"));
        assertThat(amount(tables, "01", row, "amount")).isEqualTo(fen(500));
        assertThat(amount(tables, "02", "2010301", column)).isEqualTo(fen(500));
        assertThat(amount(tables, "01", "49", "amount")).isEqualTo(fen(500));
    }

    @Test
    void aReceiptThatWasReversedIsNone() {
        Tables tables = tables(
                new ReceiptRecorded("R1", Fund.OTHER, FUNCTION, fen(500), "某人"),
                new ReceiptReversed("R1", Fund.OTHER, FUNCTION, fen(500), "误记"));
        assertThat(amount(tables, "01", "25", "amount")).isEqualTo(fen(0));
    }

    @Test
    void aRefundOfTheYearIsNeitherSpentNorIncome() {
        Tables part = tables(issued(BASIC, 1000), paid(BASIC, OFFICE, 600), refund(BASIC, 250));
        assertThat(amount(part, "05", "2010301", "basic")).isEqualTo(fen(350));
        assertThat(amount(part, "06", "30201", "amount")).isEqualTo(fen(350));
        assertThat(amount(part, "04", "1", "amount")).isEqualTo(fen(350));
        Tables all = tables(issued(BASIC, 1000), paid(BASIC, OFFICE, 600), refund(BASIC, 600));
        assertThat(amount(all, "01", "47", "amount")).isEqualTo(fen(0));
        assertThat(amount(all, "01", "1", "amount")).isEqualTo(fen(0));
    }

    @Test
    void aRefundOfOwnMoneyIsSpentNoLongerAndItsIncomeStays() {
        Tables tables = tables(
                new ReceiptRecorded("R1", Fund.OTHER, FUNCTION, fen(500), "某人"),
                paid(OWN_MONEY, OFFICE, 400),
                refund(OWN_MONEY, 100));
        assertThat(amount(tables, "01", "6", "amount")).isEqualTo(fen(500));
        assertThat(amount(tables, "01", "47", "amount")).isEqualTo(fen(300));
        assertThat(amount(tables, "01", "49", "amount")).isEqualTo(fen(200));
    }

    @Test
    void aKeptRefundOfAnEarlierYearIsAnOpeningBalanceAndNothingElse() {
        Tables tables =
                tables(issued(BASIC, 1000), paid(BASIC, OFFICE, 600), priorYear(RefundDisposition.CARRIED_OVER));
        assertThat(amount(tables, "01", "24", "amount")).isEqualTo(fen(70));
        assertThat(amount(tables, "04", "26", "amount")).isEqualTo(fen(70));
        assertThat(amount(tables, "01", "47", "amount")).isEqualTo(fen(600));
        assertThat(amount(tables, "01", "1", "amount")).isEqualTo(fen(600));
        assertThat(amount(tables, "01", "49", "amount")).isEqualTo(fen(70));
    }

    @Test
    void aRefundOfAnEarlierYearThatTheTreasuryGotIsInNoTable() {
        Tables tables =
                tables(issued(BASIC, 1000), paid(BASIC, OFFICE, 600), priorYear(RefundDisposition.HANDED_TO_TREASURY));
        assertThat(amount(tables, "01", "24", "amount")).isEqualTo(fen(0));
        assertThat(amount(tables, "01", "47", "amount")).isEqualTo(fen(600));
        assertThat(amount(tables, "01", "25", "amount")).isEqualTo(fen(600));
    }

    @Test
    void aCorrectionMovesSpendingToItsRightCodes() {
        Tables tables = tables(
                issued(BASIC, 1000),
                issued(OTHER_FUNCTION, 1000),
                paid(BASIC, OFFICE, 600),
                new PaymentReclassified("v-600", BASIC, OFFICE, OTHER_FUNCTION, WAGES, fen(600)));
        assertThat(amount(tables, "05", "2010350", "basic")).isEqualTo(fen(600));
        assertThat(amount(tables, "06", "30101", "amount")).isEqualTo(fen(600));
        assertThat(amount(tables, "06", "30201", "amount")).isEqualTo(fen(0));
        assertThat(amount(tables, "01", "47", "amount")).isEqualTo(fen(600));
        assertThat(tables.table("05").orElseThrow().blocks().getFirst().rows())
                .noneMatch(row -> row.id().equals("2010301"));
    }

    private static PaymentRefunded refund(QuotaLine line, long fen) {
        return new PaymentRefunded("v", "f", line, OFFICE, fen(fen));
    }

    private static PriorYearPaymentRefunded priorYear(RefundDisposition disposition) {
        return new PriorYearPaymentRefunded("f", "old", BASIC, OFFICE, fen(70), disposition);
    }

    private static Tables tables(DomainEvent... events) {
        UnitYearAccount unit = fold(UNIT, yearOpened(Recognition.PAYMENT_BASIS));
        for (DomainEvent event : events) {
            unit = unit.evolve(recorded(UNIT, event));
        }
        return TableEngine.tables(Books.ofDepartment(fold(DEPARTMENT, departmentOpened()), List.of(unit)));
    }

    private static UnitYearAccount fold(UnitYear key, DomainEvent event) {
        return UnitYearAccount.empty(key).evolve(recorded(key, event));
    }

    private static Recorded<?> recorded(UnitYear key, DomainEvent event) {
        return SampleLog.recorded(key, 1, LocalDate.of(2017, 6, 30), event);
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
