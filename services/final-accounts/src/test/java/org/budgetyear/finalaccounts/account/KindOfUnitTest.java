package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentRefunded;
import org.junit.jupiter.api.Test;

/** Operating expenses are those of administrative units: of each unit while it was one. */
class KindOfUnitTest {

    private static final UnitKindChanged INSTITUTION_FROM_JULY =
            new UnitKindChanged(UnitKind.ADMINISTRATIVE, UnitKind.PUBLIC_INSTITUTION, LocalDate.of(2017, 7, 1));

    private UnitYearAccount account = UnitYearAccount.empty(UNIT)
            .evolve(SampleLog.recorded(UNIT, 1, LocalDate.of(2017, 1, 1), yearOpened(Recognition.PAYMENT_BASIS)));

    @Test
    void aUnitThatKeepsItsKindCountsWithTheWholeYear() {
        spent(1, 31, 10);
        spent(12, 31, 20);
        assertThat(operatingOfAdministrativeUnits()).isEqualTo(fen(30));
    }

    @Test
    void aChangeInTheYearSplitsSpendingByItsAccountingDate() {
        changed(INSTITUTION_FROM_JULY);
        spent(6, 30, 10);
        spent(7, 1, 20);
        assertThat(operatingOfAdministrativeUnits()).isEqualTo(fen(10));
        assertThat(Books.ofUnit(account).kind()).isEqualTo(UnitKind.PUBLIC_INSTITUTION);
    }

    @Test
    void aChangeThatIsKnownLaterCountsFromItsOwnDay() {
        spent(6, 30, 10);
        spent(7, 1, 20);
        changed(INSTITUTION_FROM_JULY);
        assertThat(operatingOfAdministrativeUnits()).isEqualTo(fen(10));
    }

    @Test
    void aUnitMayChangeTwice() {
        changed(INSTITUTION_FROM_JULY);
        changed(new UnitKindChanged(
                UnitKind.PUBLIC_INSTITUTION, UnitKind.CIVIL_SERVICE_MANAGED, LocalDate.of(2017, 10, 1)));
        spent(3, 1, 1);
        spent(9, 30, 20);
        spent(10, 1, 300);
        assertThat(operatingOfAdministrativeUnits()).isEqualTo(fen(301));
    }

    @Test
    void aRefundCountsWhereItsOwnDayIs() {
        changed(INSTITUTION_FROM_JULY);
        PaymentCleared payment = spent(6, 30, 10);
        evolve(LocalDate.of(2017, 8, 1), new PaymentRefunded(payment.voucher(), "f", BASIC, OFFICE, fen(4)));
        assertThat(operatingOfAdministrativeUnits()).isEqualTo(fen(10));
    }

    private PaymentCleared spent(int month, int day, long fen) {
        PaymentCleared payment = paid(BASIC, OFFICE, fen);
        evolve(LocalDate.of(2017, month, day), payment);
        return payment;
    }

    private void changed(UnitKindChanged change) {
        evolve(change.effectiveFrom(), change);
    }

    private void evolve(LocalDate on, org.budgetyear.model.event.DomainEvent event) {
        account = account.evolve(SampleLog.recorded(UNIT, 2, on, event));
    }

    private Money operatingOfAdministrativeUnits() {
        UnitYearAccount department = UnitYearAccount.empty(SampleLog.DEPARTMENT)
                .evolve(SampleLog.recorded(SampleLog.DEPARTMENT, 1, LocalDate.of(2017, 1, 1), departmentOpened()));
        DepartmentBook book = Books.ofDepartment(department, List.of(account));
        return Figures.of(book).stream()
                .filter(figure -> figure.metric().equals("operating_of_administrative_units"))
                .map(figure -> Objects.requireNonNull(figure.amountFen()))
                .findFirst()
                .orElseThrow();
    }
}
