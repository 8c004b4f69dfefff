package org.budgetyear.payments.book;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.ContractWorkAccepted;
import org.budgetyear.model.payments.ContractYearSettled;
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
import org.jspecify.annotations.Nullable;

/**
 * What each event does to contracts. A line reserves what contracts hold on it beside what payments under way reserve, so
 * a payment that draws on a contract leaves the line's available amount as it is.
 */
final class ContractFold {

    private ContractFold() {}

    static State evolve(State state, PaymentEvent event) {
        return switch (event) {
            case ReservationEvent e -> reservation(state, e);
            case PaymentRequested e -> requested(state, e);
            case PaymentReturned e -> givenUp(state, e.voucher(), e.line(), e.amountFen());
            case PaymentVoided e -> givenUp(state, e.voucher(), e.line(), e.amountFen());
            case PaymentBounced e -> givenUp(state, e.voucher(), e.line(), e.amountFen());
            case PaymentCleared e -> cleared(state, e);
            case PaymentRefunded e ->
                change(
                        state,
                        contractOf(state, e.voucher()),
                        it -> it.draw(e.line(), e.amountFen().negate()));
            case PaymentReclassified e -> reclassified(state, e);
            case SpendingOpened ignored -> state;
            case LineCredited ignored -> state;
            case LineDebited ignored -> state;
            case LineDebitRefused ignored -> state;
            case PaymentApproved ignored -> state;
            case PriorYearPaymentRefunded ignored -> state;
            case ReceiptRecorded ignored -> state;
            case ReceiptReversed ignored -> state;
            case SpendingSealed ignored -> sealed(state);
            case SpendingSoftFrozen ignored -> state;
            case SpendingReopened ignored -> state;
            case SpendingSealRefused ignored -> state;
            case ActivityEvent ignored -> state;
            case NonTaxEvent ignored -> state;
            case SurplusEvent ignored -> state;
            case CounterpartEvent ignored -> state;
        };
    }

    private static State requested(State state, PaymentRequested event) {
        return change(
                state,
                event.contract(),
                it -> it.draw(event.line(), event.amountFen()).open(event.amountFen()));
    }

    private static State cleared(State state, PaymentCleared event) {
        return change(
                state,
                event.contract(),
                it -> event.direct()
                        ? it.draw(event.line(), event.amountFen())
                        : it.open(event.amountFen().negate()));
    }

    private static State reclassified(State state, PaymentReclassified event) {
        return change(
                state,
                contractOf(state, event.voucher()),
                it -> it.draw(event.fromLine(), event.amountFen().negate()).draw(event.toLine(), event.amountFen()));
    }

    private static State reservation(State state, ReservationEvent event) {
        return switch (event) {
            case ContractReserved e -> {
                Contract before =
                        Book.contract(state, e.contract()).orElseGet(() -> Contract.known(e.contract(), e.terms()));
                yield replace(listed(state, e.contract()), before, before.under(e.terms()));
            }
            case ContractWorkAccepted e -> change(state, e.contract(), it -> it.accept(e.acceptedFen()));
            case ContractReleased e -> change(state, e.contract(), Contract::end);
            case ContractYearSettled ignored -> state;
            case ContractReservationRefused ignored -> state;
            case ContractReleaseRefused ignored -> state;
        };
    }

    private static State listed(State state, String contract) {
        ContractNumbers known = state.find(Book.contractNumbersKey()).orElse(ContractNumbers.NONE);
        return state.with(Book.contractNumbersKey(), known.with(contract));
    }

    /** What is not paid when the year is sealed needs the quota of another, even if the seal is lifted for corrections. */
    private static State sealed(State state) {
        State next = state;
        for (Contract contract : Book.contracts(state)) {
            next = change(next, contract.contract(), Contract::end);
        }
        return next;
    }

    private static State givenUp(State state, String voucher, QuotaLine line, Money amount) {
        return change(
                state,
                contractOf(state, voucher),
                it -> it.draw(line, amount.negate()).open(amount.negate()));
    }

    private static @Nullable String contractOf(State state, String voucher) {
        return Book.payment(state, voucher).orElseThrow().contract();
    }

    /** Payments of old logs name contracts that nobody made known. */
    private static State change(State state, @Nullable String contract, UnaryOperator<Contract> change) {
        return Optional.ofNullable(contract)
                .flatMap(number -> Book.contract(state, number))
                .map(known -> replace(state, known, change.apply(known)))
                .orElse(state);
    }

    private static State replace(State state, Contract before, Contract after) {
        State next = state.with(Book.contractKey(after.contract()), after);
        for (QuotaLine line : linesOf(before, after)) {
            Money more = after.use().heldOn(line).minus(before.use().heldOn(line));
            if (!more.isZero()) {
                next = LineFold.reserve(next, line, more);
            }
        }
        return next;
    }

    private static Set<QuotaLine> linesOf(Contract before, Contract after) {
        Set<QuotaLine> lines = new TreeSet<>(before.use().lines());
        lines.addAll(after.use().lines());
        return lines;
    }
}
