package org.budgetyear.payments.book;

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

/** What each event does to receipts. */
final class ReceiptFold {

    private ReceiptFold() {}

    static State evolve(State state, PaymentEvent event) {
        return switch (event) {
            case ReceiptRecorded e ->
                state.with(
                        Book.receiptKey(e.receiptNo()),
                        new Receipt(e.receiptNo(), e.fund(), e.function(), e.amountFen(), e.payer(), false));
            case ReceiptReversed e ->
                state.with(
                        Book.receiptKey(e.receiptNo()),
                        Book.receipt(state, e.receiptNo()).orElseThrow().reverse());
            case SpendingOpened ignored -> state;
            case LineCredited ignored -> state;
            case LineDebited ignored -> state;
            case LineDebitRefused ignored -> state;
            case ReservationEvent ignored -> state;
            case PaymentRequested ignored -> state;
            case PaymentApproved ignored -> state;
            case PaymentReturned ignored -> state;
            case PaymentVoided ignored -> state;
            case PaymentBounced ignored -> state;
            case PaymentCleared ignored -> state;
            case PaymentRefunded ignored -> state;
            case PriorYearPaymentRefunded ignored -> state;
            case PaymentReclassified ignored -> state;
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
}
