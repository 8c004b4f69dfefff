package org.budgetyear.standalone.ledger.file;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.budgetyear.model.money.Money;

/**
 * Spreads a year's payments of one kind over its working days as several vouchers. Everything follows from the row, so
 * that the same ledger gives the same vouchers; nothing is drawn.
 */
final class Spread {

    private static final Set<String> PAID_MONTHLY = Set.of("301", "303");
    private static final int MONTHS = 12;
    private static final int MOST_VOUCHERS = 24;
    private static final long FEN_A_VOUCHER = 50_000_00L;
    private static final long LEAST_FEN_A_VOUCHER = 10_00L;

    // Primes, so that the rows' vouchers fall on different days and differ in size.
    private static final int ROW_STEP = 31;
    private static final int PART_STEP = 17;
    private static final int LEAST_WEIGHT = 80;
    private static final int WEIGHTS = 41;

    private final WorkingDays days;

    Spread(WorkingDays days) {
        this.days = days;
    }

    /** The vouchers of a row; their amounts sum to the row's. A row with a voucher number or a date is one voucher. */
    List<Voucher> vouchers(PaymentsFile.Payment payment) {
        int parts = payment.voucher() == null && payment.date() == null ? parts(payment) : 1;
        List<Money> amounts = amounts(payment, parts);
        List<Voucher> vouchers = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            LocalDate given = payment.date();
            LocalDate date = given == null ? day(payment.row(), part, parts) : given;
            vouchers.add(new Voucher(payment, part, date, amounts.get(part)));
        }
        return vouchers;
    }

    private static int parts(PaymentsFile.Payment payment) {
        long fen = payment.amount().fen();
        long wanted = PAID_MONTHLY.contains(payment.economic().classCode())
                ? MONTHS
                : Math.min(MOST_VOUCHERS, 1 + fen / FEN_A_VOUCHER);
        return (int) Math.clamp(fen / LEAST_FEN_A_VOUCHER, 1, wanted);
    }

    private static List<Money> amounts(PaymentsFile.Payment payment, int parts) {
        BigInteger total = BigInteger.valueOf(payment.amount().fen());
        BigInteger allWeights = BigInteger.valueOf(weightUpTo(payment.row(), parts));
        List<Money> amounts = new ArrayList<>();
        long before = 0;
        for (int part = 1; part <= parts; part++) {
            BigInteger weight = BigInteger.valueOf(weightUpTo(payment.row(), part));
            long upToHere = total.multiply(weight).divide(allWeights).longValueExact();
            amounts.add(Money.ofFen(upToHere - before));
            before = upToHere;
        }
        return amounts;
    }

    private static long weightUpTo(int row, int parts) {
        long sum = 0;
        for (int part = 0; part < parts; part++) {
            sum += LEAST_WEIGHT + Math.floorMod(row * ROW_STEP + part * PART_STEP, WEIGHTS);
        }
        return sum;
    }

    /** A working day of the part's own share of the year. */
    private LocalDate day(int row, int part, int parts) {
        int from = part * days.count() / parts;
        int to = Math.max(from + 1, (part + 1) * days.count() / parts);
        return days.get(from + Math.floorMod(row * ROW_STEP + part * PART_STEP, to - from));
    }

    /** The day of a voucher that has to wait for money given later: a working day of what is left of the year. */
    LocalDate dayFrom(LocalDate first, Voucher voucher) {
        WorkingDays left = days.from(first);
        return left.count() == 0
                ? first
                : left.get(
                        Math.floorMod(voucher.payment().row() * ROW_STEP + voucher.part() * PART_STEP, left.count()));
    }
}
