package org.budgetyear.standalone.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final WorkingDays DAYS = WorkingDays.of(new FiscalYear(2017));

    @Property
    void theVouchersOfARowSumToItAndEachPaysSomethingOnAWorkingDay(
            @ForAll @IntRange(min = 2, max = 100_000) int row,
            @ForAll @LongRange(min = 1, max = 900_000_000_000_000L) long fen,
            @ForAll boolean monthly) {
        List<Voucher> vouchers = new Spread(DAYS).vouchers(payment(row, fen, monthly ? "30101" : "30227", null));

        assertThat(vouchers).isNotEmpty().hasSizeLessThanOrEqualTo(24).allSatisfy(voucher -> {
            assertThat(voucher.amount().isPositive()).isTrue();
            assertThat(DAYS.contains(voucher.date())).isTrue();
        });
        assertThat(Money.sum(vouchers.stream().map(Voucher::amount).toList())).isEqualTo(Money.ofFen(fen));
        assertThat(vouchers).extracting(Voucher::date).isSorted();
        assertThat(vouchers).extracting(Voucher::number).doesNotHaveDuplicates();
    }

    @Property
    void theSameRowGivesTheSameVouchers(
            @ForAll @IntRange(min = 2, max = 1_000) int row, @ForAll @LongRange(min = 1, max = 1L << 40) long fen) {
        PaymentsFile.Payment payment = payment(row, fen, "30227", null);

        assertThat(new Spread(DAYS).vouchers(payment))
                .isEqualTo(new Spread(WorkingDays.of(new FiscalYear(2017))).vouchers(payment));
    }

    @Test
    void wagesArePaidInEveryMonth() {
        assertThat(new Spread(DAYS).vouchers(payment(2, 1_200_000, "30101", null)))
                .extracting(voucher -> voucher.date().getMonthValue())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void aDatedRowIsOneVoucherOnItsDay() {
        LocalDate sunday = LocalDate.of(2017, 4, 2);

        assertThat(new Spread(DAYS).vouchers(payment(2, 99_999_999, "30101", sunday)))
                .singleElement()
                .satisfies(voucher -> assertThat(voucher.date()).isEqualTo(sunday));
    }

    @Test
    void weekendsAndHolidaysOfFixedDateAreNoWorkingDays() {
        assertThat(DAYS.count()).isEqualTo(257);
        assertThat(DAYS.first()).isEqualTo(LocalDate.of(2017, 1, 2));
        assertThat(DAYS.contains(LocalDate.of(2017, 5, 1))).isFalse();
        assertThat(DAYS.contains(LocalDate.of(2017, 10, 2))).isFalse();
        assertThat(DAYS.contains(LocalDate.of(2017, 10, 9))).isTrue();
        for (int i = 0; i < DAYS.count(); i++) {
            assertThat(DAYS.get(i).getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        }
    }

    static PaymentsFile.Payment payment(int row, long fen, String economic, @Nullable LocalDate date) {
        return new PaymentsFile.Payment(
                row,
                new UnitCode("440105-701001"),
                line(),
                new EconomicCode(economic),
                Money.ofFen(fen),
                null,
                date,
                null,
                null,
                null);
    }

    static QuotaLine line() {
        return new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    }
}
