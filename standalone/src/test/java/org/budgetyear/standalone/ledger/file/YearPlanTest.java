package org.budgetyear.standalone.ledger.file;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
import org.budgetyear.standalone.ledger.LedgerReading;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.junit.jupiter.api.Test;

class YearPlanTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2017, 6, 30);
    private static final List<LocalDate> DAYS =
            LocalDate.of(2017, 1, 1).datesUntil(LocalDate.of(2018, 1, 1)).toList();

    @Test
    void noLineOfTheReferenceYearIsPaidFromBeforeItHasTheMoney() throws IOException {
        Ledger ledger = reference();
        Map<String, Money> left = new HashMap<>();
        ledger.rows(QuotasFile.Quota.class)
                .forEach(quota -> left.put(quota.unit() + "|" + quota.line(), quota.opening()));

        YearPlan plan = YearPlan.of(ledger);
        for (LocalDate day : DAYS) {
            plan.changes().stream()
                    .filter(change -> change.date().equals(day))
                    .forEach(change -> left.merge(
                            change.quota().unit() + "|" + change.quota().line(),
                            change.quota().change(),
                            Money::plus));
            plan.vouchers().stream()
                    .filter(voucher -> voucher.date().equals(day))
                    .forEach(voucher -> left.merge(
                            voucher.payment().unit() + "|" + voucher.payment().line(),
                            voucher.amount().negate(),
                            Money::plus));
            assertThat(left.values()).as("on " + day).noneMatch(Money::isNegative);
        }
    }

    @Test
    void theReferenceYearIsPaidInFullOverAllMonths() throws IOException {
        Ledger ledger = reference();
        List<Voucher> vouchers = YearPlan.of(ledger).vouchers();

        Money paid = Money.sum(vouchers.stream().map(Voucher::amount).toList());
        assertThat(paid)
                .isEqualTo(Money.sum(ledger.rows(PaymentsFile.Payment.class).stream()
                        .map(PaymentsFile.Payment::amount)
                        .toList()));
        assertThat(vouchers)
                .extracting(voucher -> voucher.date().getMonthValue())
                .contains(1, 6, 7, 12);
        assertThat(vouchers).extracting(Voucher::date).isSorted();
    }

    @Test
    void changesComeInTheMiddleOfTheYear() throws IOException {
        assertThat(YearPlan.of(reference()).changes())
                .hasSize(7)
                .extracting(YearPlan.Change::date)
                .containsOnly(MID_YEAR);
    }

    @Test
    void aSupplementComesSoonerWhenADatedPaymentNeedsIt() {
        LocalDate march = LocalDate.of(2017, 3, 1);
        QuotasFile.Quota quota = new QuotasFile.Quota(
                2, new UnitCode("440105-701001"), SpreadTest.line(), Money.ofYuan("10"), Money.ofYuan("90"));
        YearPlan plan = YearPlan.of(ledger(List.of(quota), List.of(SpreadTest.payment(2, 60_00, "30101", march))));

        assertThat(plan.changes()).extracting(YearPlan.Change::date).containsExactly(march);
    }

    @Test
    void aSupplementComesSoonerWhenAContractReservesItAndItsPaymentsNeedNothingMore() throws IOException {
        Ledger ledger =
                switch (LedgerReader.read(LedgerFolder.named("yunling-2024").orElseThrow())) {
                    case LedgerReading.Accepted accepted -> accepted.ledger();
                    case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
                };
        ContractsFile.Contract signed = ledger.rows(ContractsFile.Contract.class).stream()
                .filter(contract -> contract.contract().equals("HT-B2-01"))
                .findAny()
                .orElseThrow();
        LocalDate may = LocalDate.of(2024, 5, 20);
        assertThat(signed.date()).isEqualTo(may);
        QuotasFile.Quota quota = new QuotasFile.Quota(
                2,
                signed.unit(),
                requireNonNull(signed.schedule().getFirst().line()),
                Money.ofYuan("186899.99"),
                Money.ofYuan("0.01"));

        YearPlan plan = YearPlan.of(Ledger.of(ledger.year())
                .with(QuotasFile.Quota.class, List.of(quota))
                .with(ContractsFile.Contract.class, List.of(signed))
                .with(
                        PaymentsFile.Payment.class,
                        ledger.rows(PaymentsFile.Payment.class).stream()
                                .filter(payment -> "HT-B2-01".equals(payment.contract()))
                                .toList()));

        assertThat(plan.changes()).extracting(YearPlan.Change::date).containsExactly(may);
    }

    static Ledger reference() throws IOException {
        return switch (LedgerReader.read(LedgerFolder.reference())) {
            case LedgerReading.Accepted accepted -> accepted.ledger();
            case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
        };
    }

    static Ledger ledger(List<QuotasFile.Quota> quotas, List<PaymentsFile.Payment> payments) {
        Ledger.Department department = new Ledger.Department(new UnitCode("440105-701"), "办公室");
        return Ledger.of(new Ledger.Year(new FiscalYear(2017), List.of(department), "2017", Recognition.PAYMENT_BASIS))
                .with(QuotasFile.Quota.class, quotas)
                .with(PaymentsFile.Payment.class, payments);
    }
}
