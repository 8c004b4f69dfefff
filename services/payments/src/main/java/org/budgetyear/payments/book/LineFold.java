package org.budgetyear.payments.book;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.budgetyear.model.line.ControlLine;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.CounterpartEvent;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.NonTaxEvent;
import org.budgetyear.model.payments.OpeningSurplusSet;
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
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.model.payments.ReservationEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusEvent;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** What each event does to the balances. */
final class LineFold {

    private LineFold() {}

    static State evolve(State state, PaymentEvent event) {
        return switch (event) {
            case LineCredited e -> change(state, e.line(), balance -> balance.credit(e.amountFen()));
            case LineDebited e -> change(state, e.line(), balance -> balance.debit(e.amountFen()));
            case PaymentRequested e -> change(state, e.line(), balance -> balance.reserve(e.amountFen()));
            case PaymentReturned e -> change(state, e.line(), balance -> balance.release(e.amountFen()));
            case PaymentVoided e -> change(state, e.line(), balance -> balance.release(e.amountFen()));
            case PaymentBounced e -> change(state, e.line(), balance -> balance.release(e.amountFen()));
            case PaymentCleared e -> change(state, e.line(), balance -> cleared(balance, e));
            case PaymentRefunded e -> change(state, e.line(), balance -> balance.payBack(e.amountFen()));
            case PaymentReclassified e -> reclassified(state, e);
            case PriorYearPaymentRefunded e -> refundedFromPriorYear(state, e);
            case ReceiptRecorded e ->
                change(state, ControlLine.pool(e.fund(), e.function()), balance -> balance.credit(e.amountFen()));
            case ReceiptReversed e ->
                change(state, ControlLine.pool(e.fund(), e.function()), balance -> balance.debit(e.amountFen()));
            case SpendingOpened ignored -> state;
            case LineDebitRefused ignored -> state;
            case ReservationEvent ignored -> state;
            case PaymentApproved ignored -> state;
            case SpendingSealed ignored -> state;
            case SpendingSoftFrozen ignored -> state;
            case SpendingReopened ignored -> state;
            case ActivityEvent ignored -> state;
            case NonTaxEvent ignored -> state;
            case CounterpartEvent ignored -> state;
            case SurplusEvent e -> surplus(state, e);
            case SpendingSealRefused ignored -> state;
        };
    }

    /** A contract holds more on the line, or less when the amount is negative. */
    static State reserve(State state, QuotaLine controlLine, Money amount) {
        return change(state, controlLine, balance -> balance.reserve(amount));
    }

    private static LineBalance cleared(LineBalance balance, PaymentCleared event) {
        LineBalance released = event.direct() ? balance : balance.release(event.amountFen());
        return released.pay(event.amountFen());
    }

    private static State reclassified(State state, PaymentReclassified event) {
        State given = change(state, event.fromLine(), balance -> balance.payBack(event.amountFen()));
        return change(given, event.toLine(), balance -> balance.pay(event.amountFen()));
    }

    /** Carried over, it joins the opening balance and can be spent; handed to the treasury, no line ever has it. */
    private static State refundedFromPriorYear(State state, PriorYearPaymentRefunded event) {
        return event.disposition() == RefundDisposition.CARRIED_OVER
                ? change(state, event.line(), balance -> balance.credit(event.amountFen()))
                : state;
    }

    /** What is used joins the pool, what is allocated leaves it. */
    private static State surplus(State state, SurplusEvent event) {
        return switch (event) {
            case OpeningSurplusSet ignored -> state;
            case SurplusUsed e ->
                change(state, ControlLine.pool(e.fund(), e.function()), balance -> balance.credit(e.amountFen()));
            case SurplusUseReversed e ->
                change(state, ControlLine.pool(e.fund(), e.function()), balance -> balance.debit(e.amountFen()));
            case SurplusAllocated e ->
                change(state, ControlLine.pool(e.fund(), e.function()), balance -> balance.debit(e.amountFen()));
            case SurplusAllocationReversed e ->
                change(state, ControlLine.pool(e.fund(), e.function()), balance -> balance.credit(e.amountFen()));
        };
    }

    private static State change(State state, QuotaLine line, UnaryOperator<LineBalance> change) {
        QuotaLine controlLine = ControlLine.of(line);
        Key<LineBalance> key = Book.balanceKey(controlLine);
        Optional<LineBalance> balance = state.find(key);
        State known = balance.isPresent() ? state : listed(state, controlLine);
        return known.with(key, change.apply(balance.orElseGet(() -> LineBalance.empty(controlLine))));
    }

    private static State listed(State state, QuotaLine controlLine) {
        LineIds ids = state.find(Book.lineIdsKey()).orElse(LineIds.NONE);
        return state.with(Book.lineIdsKey(), ids.with(controlLine.key()));
    }
}
