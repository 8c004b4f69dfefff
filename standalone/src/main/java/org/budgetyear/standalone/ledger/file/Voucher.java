package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.Comparator;
import org.budgetyear.model.money.Money;

/**
 * One payment of the year, made of a row of payments.csv.
 *
 * @param part which voucher of its row it is, from 0
 */
record Voucher(PaymentsFile.Payment payment, int part, LocalDate date, Money amount) {

    static final Comparator<Voucher> IN_ORDER_OF_THE_YEAR = Comparator.comparing(Voucher::date)
            .thenComparingInt(voucher -> voucher.payment().row())
            .thenComparingInt(Voucher::part);

    private static final String UNNAMED_PAYEE = "账簿未列明";

    /** The ledger's own number, or one made of the row. */
    String number() {
        String given = payment.voucher();
        return given == null ? "LEDGER-%d-%d".formatted(payment.row(), part + 1) : given;
    }

    String payee() {
        String given = payment.payee();
        return given == null ? UNNAMED_PAYEE : given;
    }

    Voucher on(LocalDate otherDate) {
        return new Voucher(payment, part, otherDate, amount);
    }
}
