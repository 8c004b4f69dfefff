package org.budgetyear.payments.spending;

import static org.budgetyear.payments.book.PaymentStatus.APPROVED;
import static org.budgetyear.payments.book.PaymentStatus.REQUESTED;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.budgetyear.model.payments.PaymentApproved;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Payment;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.ApprovePayment;
import org.budgetyear.payments.command.BouncePayment;
import org.budgetyear.payments.command.ClearPayment;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.command.ReturnPayment;
import org.budgetyear.payments.command.VoidPayment;
import org.budgetyear.payments.command.VoucherCommand;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.SamePerson;
import org.budgetyear.payments.refusal.UnknownVoucher;
import org.budgetyear.payments.refusal.WrongStatus;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** The way of a payment from its request to the treasury, or back. */
final class VoucherRules {

    private VoucherRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, VoucherCommand command) {
        return switch (command) {
            case RequestPayment c -> SpendingRules.request(state, context, c);
            case PostPayment c -> SpendingRules.post(state, context, c);
            case ReclassifyPayment c -> ReclassificationRules.reclassify(state, context, c);
            case ApprovePayment c -> approve(state, context, c);
            case ReturnPayment c ->
                step(
                        state,
                        c.voucher(),
                        List.of(REQUESTED),
                        p -> new PaymentReturned(p.voucher(), p.line(), p.amountFen(), c.reason()));
            case VoidPayment c ->
                step(
                        state,
                        c.voucher(),
                        List.of(REQUESTED, APPROVED),
                        p -> new PaymentVoided(p.voucher(), p.line(), p.amountFen(), c.reason()));
            case BouncePayment c ->
                step(
                        state,
                        c.voucher(),
                        List.of(APPROVED),
                        p -> new PaymentBounced(p.voucher(), p.line(), p.amountFen(), c.reason()));
            case ClearPayment c -> step(state, c.voucher(), List.of(APPROVED), VoucherRules::cleared);
        };
    }

    /** Decides on a payment that must exist. */
    static Decision<PaymentEvent> onPayment(
            State state, String voucher, Function<Payment, Decision<PaymentEvent>> decision) {
        return Book.payment(state, voucher)
                .map(decision)
                .orElseGet(() -> Decision.refused(new UnknownVoucher(voucher)));
    }

    static Optional<PaymentRefusal> notIn(List<PaymentStatus> accepted, Payment payment) {
        return accepted.contains(payment.status())
                ? Optional.empty()
                : Optional.of(new WrongStatus(payment.voucher(), payment.status(), accepted));
    }

    private static Decision<PaymentEvent> approve(State state, CommandContext context, ApprovePayment command) {
        return onPayment(
                state,
                command.voucher(),
                payment -> Ruling.refusedBy(notIn(List.of(REQUESTED), payment))
                        .orBy(() -> samePerson(payment, context.actor()))
                        .otherwise(() -> new PaymentApproved(payment.voucher(), context.actor())));
    }

    private static Optional<PaymentRefusal> samePerson(Payment payment, String approver) {
        return approver.equals(payment.requestedBy())
                ? Optional.of(new SamePerson(payment.voucher(), approver))
                : Optional.empty();
    }

    private static Decision<PaymentEvent> step(
            State state, String voucher, List<PaymentStatus> from, Function<Payment, PaymentEvent> event) {
        return onPayment(
                state,
                voucher,
                payment -> Ruling.refusedBy(notIn(from, payment)).otherwise(() -> event.apply(payment)));
    }

    private static PaymentEvent cleared(Payment payment) {
        return new PaymentCleared(
                payment.voucher(),
                payment.line(),
                payment.economic(),
                payment.amountFen(),
                payment.payee(),
                payment.contract(),
                false);
    }
}
