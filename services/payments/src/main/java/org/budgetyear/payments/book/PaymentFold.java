package org.budgetyear.payments.book;

import java.util.function.UnaryOperator;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.CounterpartEvent;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.NonTaxEvent;
import org.budgetyear.model.payments.PaymentApproved;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.ReservationEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusEvent;
import org.budgetyear.runtime.decider.State;

/** What each event does to payments and their refunds. */
final class PaymentFold {

    private PaymentFold() {}

    static State evolve(State state, PaymentEvent event) {
        return switch (event) {
            case PaymentRequested e -> state.with(Book.paymentKey(e.voucher()), Payment.requested(e));
            case PaymentApproved e -> become(state, e.voucher(), PaymentStatus.APPROVED);
            case PaymentReturned e -> become(state, e.voucher(), PaymentStatus.RETURNED);
            case PaymentVoided e -> become(state, e.voucher(), PaymentStatus.VOIDED);
            case PaymentBounced e -> become(state, e.voucher(), PaymentStatus.BOUNCED);
            case PaymentCleared e ->
                e.direct()
                        ? state.with(Book.paymentKey(e.voucher()), Payment.posted(e))
                        : become(state, e.voucher(), PaymentStatus.CLEARED);
            case PaymentRefunded e ->
                change(state, e.voucher(), payment -> payment.refund(e.amountFen()))
                        .with(Book.refundKey(e.refundNo()), new Refund(e.refundNo(), e.voucher(), e.amountFen()));
            case PriorYearPaymentRefunded e ->
                state.with(Book.refundKey(e.refundNo()), new Refund(e.refundNo(), e.originalVoucher(), e.amountFen()));
            case PaymentReclassified e ->
                change(state, e.voucher(), payment -> payment.reclassify(e.toLine(), e.toEconomic()));
            case SpendingOpened ignored -> state;
            case LineCredited ignored -> state;
            case LineDebited ignored -> state;
            case LineDebitRefused ignored -> state;
            case ReservationEvent ignored -> state;
            case ReceiptRecorded ignored -> state;
            case ReceiptReversed ignored -> state;
            case SpendingSealed ignored -> state;
            case SpendingSoftFrozen ignored -> state;
            case SpendingReopened ignored -> state;
            case ActivityEvent ignored -> state;
            case NonTaxEvent ignored -> state;
            case CounterpartEvent ignored -> state;
            case SurplusEvent ignored -> state;
            case SpendingSealRefused ignored -> state;
        };
    }

    private static State become(State state, String voucher, PaymentStatus status) {
        return change(state, voucher, payment -> payment.become(status));
    }

    private static State change(State state, String voucher, UnaryOperator<Payment> change) {
        return state.with(
                Book.paymentKey(voucher),
                change.apply(Book.payment(state, voucher).orElseThrow()));
    }
}
