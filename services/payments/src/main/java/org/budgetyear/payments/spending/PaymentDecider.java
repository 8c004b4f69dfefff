package org.budgetyear.payments.spending;

import java.util.function.Supplier;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.command.ActivityCommand;
import org.budgetyear.payments.command.CounterpartCommand;
import org.budgetyear.payments.command.LineCommand;
import org.budgetyear.payments.command.NonTaxCommand;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.command.ReceiptCommand;
import org.budgetyear.payments.command.RefundCommand;
import org.budgetyear.payments.command.ReservationCommand;
import org.budgetyear.payments.command.SurplusCommand;
import org.budgetyear.payments.command.VoucherCommand;
import org.budgetyear.payments.command.YearCommand;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** The rules of the payments context for one unit's year. */
public final class PaymentDecider implements Decider<PaymentCommand, PaymentEvent> {

    @Override
    public Decision<PaymentEvent> decide(State state, CommandContext context, PaymentCommand command) {
        return switch (command) {
            case YearCommand c -> YearRules.decide(state, context, c);
            case LineCommand c -> LineRules.decide(state, context, c);
            case ReservationCommand c -> ReservationRules.decide(state, context, c);
            case VoucherCommand c -> inOpenYear(state, context, () -> VoucherRules.decide(state, context, c));
            case RefundCommand c -> inOpenYear(state, context, () -> RefundRules.decide(state, context, c));
            case ReceiptCommand c -> inOpenYear(state, context, () -> ReceiptRules.decide(state, context, c));
            case ActivityCommand c -> inOpenYear(state, context, () -> ActivityRules.decide(state, c));
            case NonTaxCommand c -> inOpenYear(state, context, () -> NonTaxRules.decide(state, context, c));
            case SurplusCommand c -> inOpenYear(state, context, () -> SurplusRules.decide(state, context, c));
            case CounterpartCommand c -> inOpenYear(state, context, () -> CounterpartRules.decide(state, context, c));
        };
    }

    @Override
    public State evolve(State state, PaymentEvent event) {
        return Book.evolve(state, event);
    }

    private static Decision<PaymentEvent> inOpenYear(
            State state, CommandContext context, Supplier<Decision<PaymentEvent>> decision) {
        return YearRules.closed(state, context)
                .map(Decision::<PaymentEvent>refused)
                .orElseGet(decision);
    }
}
