package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Payment;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.book.RecordBook;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.Cost;
import org.budgetyear.payments.refusal.NoCostVoucher;
import org.budgetyear.payments.refusal.NoCostVoucher.Why;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.runtime.decider.State;

/**
 * What a delegation or reception cost: what is still spent of the vouchers that paid it. Only what is published as one
 * of the three public expenses counts: fiscal appropriations on the expense's own economic code.
 */
final class CostRules {

    /** 因公出国（境）费用. */
    private static final EconomicCode OVERSEAS = new EconomicCode("30212");

    /** 公务接待费. */
    private static final EconomicCode RECEPTION = new EconomicCode("30217");

    private CostRules() {}

    static Money of(State state, Cost cost) {
        return Optional.ofNullable(cost.statedFen())
                .orElseGet(() -> Money.sum(cost.vouchers().stream()
                        .map(voucher ->
                                Book.payment(state, voucher).orElseThrow().netFen())
                        .toList()));
    }

    /** Why the cost cannot be what the vouchers say. */
    static Optional<PaymentRefusal> unpaid(State state, Cost cost, RecordKind kind, String id) {
        EconomicCode expected = kind == RecordKind.DELEGATION ? OVERSEAS : RECEPTION;
        return cost.vouchers().stream()
                .flatMap(voucher -> why(state, voucher, kind, id, expected)
                        .map(why -> new NoCostVoucher(kind, voucher, expected, why))
                        .stream())
                .map(PaymentRefusal.class::cast)
                .findFirst();
    }

    private static Optional<Why> why(State state, String voucher, RecordKind kind, String id, EconomicCode expected) {
        Optional<Payment> payment = Book.payment(state, voucher);
        if (payment.isEmpty()) {
            return Optional.of(Why.UNKNOWN);
        }
        return why(payment.get(), expected)
                .or(() -> RecordBook.paysForAnother(state, voucher, kind, id)
                        ? Optional.of(Why.PAYS_FOR_ANOTHER)
                        : Optional.empty());
    }

    private static Optional<Why> why(Payment payment, EconomicCode expected) {
        if (payment.status() != PaymentStatus.CLEARED) {
            return Optional.of(Why.NOT_CLEARED);
        }
        if (payment.netFen().isZero()) {
            return Optional.of(Why.REFUNDED);
        }
        if (!payment.line().fund().isFiscal()) {
            return Optional.of(Why.NO_APPROPRIATION);
        }
        return payment.economic().equals(expected) ? Optional.empty() : Optional.of(Why.OTHER_CODE);
    }
}
