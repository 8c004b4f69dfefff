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

/** What each event does to the year as a whole. */
final class YearFold {

    private YearFold() {}

    static State evolve(State state, PaymentEvent event) {
        return switch (event) {
            case SpendingOpened e -> state.with(Book.yearKey(), SpendingYear.opened(e.directPosting()));
            case PaymentRequested e -> change(state, year -> year.withOpenPayment(e.amountFen()));
            case PaymentReturned e -> change(state, year -> year.withoutOpenPayment(e.amountFen()));
            case PaymentVoided e -> change(state, year -> year.withoutOpenPayment(e.amountFen()));
            case PaymentBounced e -> change(state, year -> year.withoutOpenPayment(e.amountFen()));
            case PaymentCleared e -> e.direct() ? state : change(state, year -> year.withoutOpenPayment(e.amountFen()));
            case SpendingSealed e -> change(state, year -> year.seal(e.requestId()));
            case SpendingSoftFrozen ignored -> change(state, SpendingYear::softFreeze);
            case SpendingReopened e -> change(state, year -> year.reopen(e.softFrozen()));
            case LineCredited ignored -> state;
            case LineDebited ignored -> state;
            case LineDebitRefused ignored -> state;
            case ReservationEvent ignored -> state;
            case PaymentApproved ignored -> state;
            case PaymentRefunded ignored -> state;
            case PaymentReclassified ignored -> state;
            case PriorYearPaymentRefunded ignored -> state;
            case ReceiptRecorded ignored -> state;
            case ReceiptReversed ignored -> state;
            case ActivityEvent ignored -> state;
            case NonTaxEvent ignored -> state;
            case CounterpartEvent ignored -> state;
            case SurplusEvent ignored -> state;
            case SpendingSealRefused ignored -> state;
        };
    }

    private static State change(State state, UnaryOperator<SpendingYear> change) {
        return state.with(
                Book.yearKey(), change.apply(state.find(Book.yearKey()).orElseThrow()));
    }
}
