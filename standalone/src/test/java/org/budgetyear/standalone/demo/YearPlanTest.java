package org.budgetyear.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.Ledger;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
import org.budgetyear.standalone.ledger.LedgerReading;
import org.junit.jupiter.api.Test;

class YearPlanTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2017, 6, 30);

    @Test
    void noLineOfTheReferenceYearIsPaidFromBeforeItHasTheMoney() throws IOException {
        Ledger ledger = reference();
        Map<String, Money> left = new HashMap<>();
        ledger.quotas().forEach(quota -> left.put(quota.unit() + "|" + quota.line(), quota.opening()));

        for (YearPlan.Week week : YearPlan.of(ledger)) {
            week.changes()
                    .forEach(change -> left.merge(
                            change.quota().unit() + "|" + change.quota().line(),
                            change.quota().change(),
                            Money::plus));
            week.vouchers().forEach(voucher -> {
                String line = voucher.payment().unit() + "|" + voucher.payment().line();
                Money after = left.merge(line, voucher.amount().negate(), Money::plus);
                assertThat(after.isNegative())
                        .as(line + " on " + voucher.date())
                        .isFalse();
            });
            assertThat(left.values()).noneMatch(Money::isNegative);
        }
    }

    @Test
    void theReferenceYearIsPaidInFullOverAllMonths() throws IOException {
        Ledger ledger = reference();
        List<Voucher> vouchers = vouchers(ledger);

        Money paid = Money.sum(vouchers.stream().map(Voucher::amount).toList());
        assertThat(paid)
                .isEqualTo(Money.sum(
                        ledger.payments().stream().map(Ledger.Payment::amount).toList()));
        assertThat(vouchers)
                .extracting(voucher -> voucher.date().getMonthValue())
                .contains(1, 6, 7, 12);
        assertThat(new YearPosting(ledger).paymentCount()).isEqualTo(vouchers.size());
    }

    @Test
    void theWeeksFollowEachOther() throws IOException {
        LocalDate before = LocalDate.MIN;
        for (YearPlan.Week week : YearPlan.of(reference())) {
            List<LocalDate> days =
                    new ArrayList<>(week.vouchers().stream().map(Voucher::date).toList());
            week.changes().forEach(change -> days.add(change.date()));
            LocalDate latest = before;
            assertThat(days).allMatch(day -> day.isAfter(latest));
            before = days.stream().max(LocalDate::compareTo).orElse(before);
        }
    }

    @Test
    void changesComeInTheMiddleOfTheYear() throws IOException {
        assertThat(YearPlan.of(reference()))
                .flatExtracting(YearPlan.Week::changes)
                .hasSize(7)
                .extracting(YearPlan.Change::date)
                .containsOnly(MID_YEAR);
    }

    @Test
    void aSupplementComesSoonerWhenADatedPaymentNeedsIt() {
        LocalDate march = LocalDate.of(2017, 3, 1);
        Ledger.Quota quota = new Ledger.Quota(
                2, new UnitCode("440105-701001"), SpreadTest.line(), Money.ofYuan("10"), Money.ofYuan("90"));
        List<YearPlan.Week> weeks =
                YearPlan.of(ledger(List.of(quota), List.of(SpreadTest.payment(2, 60_00, "30101", march))));

        assertThat(weeks)
                .flatExtracting(YearPlan.Week::changes)
                .extracting(YearPlan.Change::date)
                .containsExactly(march);
    }

    private static List<Voucher> vouchers(Ledger ledger) {
        return YearPlan.of(ledger).stream()
                .flatMap(week -> week.vouchers().stream())
                .toList();
    }

    static Ledger reference() throws IOException {
        return switch (LedgerReader.read(LedgerFolder.reference())) {
            case LedgerReading.Accepted accepted -> accepted.ledger();
            case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
        };
    }

    static Ledger ledger(List<Ledger.Quota> quotas, List<Ledger.Payment> payments) {
        Ledger.Year year = new Ledger.Year(
                new FiscalYear(2017), new UnitCode("440105-701"), "办公室", "2017", Recognition.PAYMENT_BASIS);
        return new Ledger(
                year, List.of(), List.of(), quotas, List.of(), List.of(), List.of(), payments, List.of(), List.of(), 0,
                0);
    }
}
