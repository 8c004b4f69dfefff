package org.budgetyear.payments.spending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.payments.ContractYearSettled;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.SpendingYear;
import org.budgetyear.payments.command.CarryInSurplus;
import org.budgetyear.payments.command.FreezeSpending;
import org.budgetyear.payments.command.OpenSpending;
import org.budgetyear.payments.command.ReopenSpending;
import org.budgetyear.payments.command.SealSpending;
import org.budgetyear.payments.command.YearCommand;
import org.budgetyear.payments.refusal.OtherSeal;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.YearAlreadyOpen;
import org.budgetyear.payments.refusal.YearNotOpen;
import org.budgetyear.payments.refusal.YearSealed;
import org.budgetyear.payments.refusal.YearSoftFrozen;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A year is opened once, and sealed once no payment is on its way any more. */
final class YearRules {

    private YearRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, YearCommand command) {
        return switch (command) {
            case OpenSpending c -> open(state, context, c);
            case FreezeSpending c -> freeze(state, context, c);
            case ReopenSpending c -> reopen(state, context, c);
            case SealSpending c -> seal(state, context, c);
            case CarryInSurplus c ->
                sealed(state, context)
                        .map(Decision::<PaymentEvent>refused)
                        .orElseGet(() -> SurplusRules.open(state, c.amountFen()));
        };
    }

    /** Why nothing can be recorded in the year; empty when it is open. */
    static Optional<PaymentRefusal> closed(State state, CommandContext context) {
        Optional<SpendingYear> year = Book.year(state);
        if (year.isEmpty()) {
            return Optional.of(new YearNotOpen(context.unitYear()));
        }
        return sealed(state, context);
    }

    /** Why nothing can be recorded in the year any more; empty when it is open or not opened yet. */
    static Optional<PaymentRefusal> sealed(State state, CommandContext context) {
        return Book.year(state)
                .filter(year -> year.phase() == SpendingYear.Phase.SEALED)
                .map(ignored -> new YearSealed(context.unitYear()));
    }

    /** Why nothing new can be posted; empty unless the year takes only corrections. */
    static Optional<PaymentRefusal> softFrozen(State state, CommandContext context) {
        return Book.year(state).filter(SpendingYear::softFrozen).map(ignored -> new YearSoftFrozen(context.unitYear()));
    }

    /** A sealed year takes nothing anyway. */
    private static Decision<PaymentEvent> freeze(State state, CommandContext context, FreezeSpending command) {
        return sealed(state, context).isPresent()
                ? Decision.accepted()
                : Ruling.refusedBy(closed(state, context)).otherwise(() -> new SpendingSoftFrozen(command.causeId()));
    }

    private static Decision<PaymentEvent> reopen(State state, CommandContext context, ReopenSpending command) {
        Optional<SpendingYear> year = Book.year(state);
        if (year.isEmpty()) {
            return Decision.refused(new YearNotOpen(context.unitYear()));
        }
        String sealId = year.get().sealId();
        return Objects.equals(sealId, command.sealId())
                ? Decision.accepted(new SpendingReopened(command.causeId(), command.softFrozen()))
                : Decision.refused(new OtherSeal(context.unitYear(), sealId, command.sealId()));
    }

    private static Decision<PaymentEvent> open(State state, CommandContext context, OpenSpending command) {
        return Ruling.refusedBy(sealed(state, context))
                .orBy(() -> Book.year(state).map(ignored -> new YearAlreadyOpen(context.unitYear())))
                .otherwise(() -> new SpendingOpened(command.directPosting()));
    }

    private static Decision<PaymentEvent> seal(State state, CommandContext context, SealSpending command) {
        return closed(state, context)
                .map(Decision::<PaymentEvent>refused)
                .orElseGet(() -> sealOrSayWhatIsOpen(state, command.requestId()));
    }

    /** Both answers are events, since appropriations waits for one of them. */
    private static Decision<PaymentEvent> sealOrSayWhatIsOpen(State state, String requestId) {
        SpendingYear year = Book.year(state).orElseThrow();
        if (year.openPayments() > 0) {
            return Decision.accepted(new SpendingSealRefused(requestId, year.openPayments(), year.reservedFen()));
        }
        List<PaymentEvent> events = new ArrayList<>();
        Book.contracts(state)
                .forEach(contract -> events.add(new ContractYearSettled(contract.contract(), contract.paidFen())));
        events.add(new SpendingSealed(requestId, left(state)));
        return new Decision.Accepted<>(List.copyOf(events));
    }

    /** What contracts still hold is let go: what is not paid in its year is paid from the next year's quota. */
    private static List<LineAmount> left(State state) {
        return Book.balances(state).stream()
                .map(balance -> new LineAmount(balance.line(), balance.unspent()))
                .filter(left -> left.amountFen().isPositive())
                .toList();
    }
}
