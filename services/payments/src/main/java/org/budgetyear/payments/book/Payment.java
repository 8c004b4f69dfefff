package org.budgetyear.payments.book;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentRequested;
import org.jspecify.annotations.Nullable;

/**
 * One payment by its voucher.
 *
 * @param line where it counts now, after any correction of its codes
 * @param refundedFen what came back of it in the year, in fen
 * @param contract the contract it is paid for, if any
 * @param requestedBy who requested it; null when it was posted cleared
 */
public record Payment(
        String voucher,
        PaymentStatus status,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        Money refundedFen,
        String payee,
        @Nullable String contract,
        @Nullable String requestedBy) {

    /** What of it is still spent or reserved. */
    public Money netFen() {
        return amountFen.minus(refundedFen);
    }

    static Payment requested(PaymentRequested event) {
        return new Payment(
                event.voucher(),
                PaymentStatus.REQUESTED,
                event.line(),
                event.economic(),
                event.amountFen(),
                Money.ZERO,
                event.payee(),
                event.contract(),
                event.requestedBy());
    }

    static Payment posted(PaymentCleared event) {
        return new Payment(
                event.voucher(),
                PaymentStatus.CLEARED,
                event.line(),
                event.economic(),
                event.amountFen(),
                Money.ZERO,
                event.payee(),
                event.contract(),
                null);
    }

    Payment become(PaymentStatus next) {
        return new Payment(voucher, next, line, economic, amountFen, refundedFen, payee, contract, requestedBy);
    }

    Payment refund(Money refund) {
        return new Payment(
                voucher, status, line, economic, amountFen, refundedFen.plus(refund), payee, contract, requestedBy);
    }

    Payment reclassify(QuotaLine toLine, EconomicCode toEconomic) {
        return new Payment(voucher, status, toLine, toEconomic, amountFen, refundedFen, payee, contract, requestedBy);
    }
}
