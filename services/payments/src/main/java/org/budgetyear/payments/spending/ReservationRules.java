package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractUse;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.ContractWorkAccepted;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Contract;
import org.budgetyear.payments.command.AcceptContractWork;
import org.budgetyear.payments.command.ReleaseContract;
import org.budgetyear.payments.command.ReservationCommand;
import org.budgetyear.payments.command.ReserveContract;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.UnknownContract;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;
import org.jspecify.annotations.Nullable;

/**
 * A contract holds its shares on their lines as soon as it is funded, or not at all: what one line lacks refuses all.
 * Every answer is an event, since procurement waits for it; only in a sealed year there is none, and procurement, which
 * reads the seal in the same log, waits no longer.
 */
final class ReservationRules {

    private ReservationRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, ReservationCommand command) {
        Optional<PaymentRefusal> sealed = YearRules.sealed(state, context);
        if (sealed.isPresent()) {
            return Decision.refused(sealed.get());
        }
        return switch (command) {
            case ReserveContract c -> Decision.accepted(reserve(state, c));
            case ReleaseContract c ->
                Book.contract(state, c.contract())
                        .map(contract -> Decision.accepted(release(contract, c)))
                        .orElseGet(() -> Decision.refused(new UnknownContract(c.contract())));
            case AcceptContractWork c -> accept(state, c);
        };
    }

    private static PaymentEvent reserve(State state, ReserveContract c) {
        Contract before = Book.contract(state, c.contract()).orElseGet(() -> Contract.known(c.contract(), c.terms()));
        Contract after = before.under(c.terms());
        return shareInUse(c, after.use())
                .or(() -> moreIsPaid(c, after))
                .or(() -> insufficient(state, c, before.use(), after.use()))
                .<PaymentEvent>map(refused -> refused)
                .orElseGet(() -> new ContractReserved(c.requestId(), c.contract(), c.terms()));
    }

    private static Optional<ContractReservationRefused> shareInUse(ReserveContract c, ContractUse after) {
        Optional<ContractReservationRefused> ofALine = after.shares().stream()
                .filter(share -> share.line() != null && after.drawnOn(share).compareTo(share.amountFen()) > 0)
                .findFirst()
                .map(share -> refused(
                        c, ReservationObstacle.SHARE_IN_USE, share.line(), share.amountFen(), after.drawnOn(share)));
        return ofALine.or(() -> {
            Money without =
                    after.shareWithoutLine().map(ContractShare::amountFen).orElse(Money.ZERO);
            Money drawn = after.drawnWithoutShare();
            return drawn.compareTo(without) > 0
                    ? Optional.of(refused(c, ReservationObstacle.SHARE_IN_USE, null, without, drawn))
                    : Optional.empty();
        });
    }

    private static Optional<ContractReservationRefused> moreIsPaid(ReserveContract c, Contract after) {
        return after.payableFen().isNegative()
                ? Optional.of(refused(
                        c,
                        ReservationObstacle.MORE_IS_PAID,
                        null,
                        after.paidFen().plus(after.payableFen()),
                        after.paidFen()))
                : Optional.empty();
    }

    private static Optional<ContractReservationRefused> insufficient(
            State state, ReserveContract c, ContractUse before, ContractUse after) {
        for (QuotaLine line : after.lines()) {
            Money more = after.heldOn(line).minus(before.heldOn(line));
            Money available = LineRules.available(state, line);
            if (more.compareTo(available) > 0) {
                return Optional.of(refused(c, ReservationObstacle.INSUFFICIENT_QUOTA, line, more, available));
            }
        }
        return Optional.empty();
    }

    private static ContractReservationRefused refused(
            ReserveContract c, ReservationObstacle obstacle, @Nullable QuotaLine line, Money requested, Money limit) {
        return new ContractReservationRefused(c.requestId(), c.contract(), obstacle, line, requested, limit);
    }

    private static PaymentEvent release(Contract contract, ReleaseContract c) {
        Money paid = contract.paidFen().minus(contract.openFen());
        Money unpaid = contract.terms().acceptedFen().minus(paid).max(Money.ZERO);
        boolean owed = c.end() == ContractEnd.COMPLETION && unpaid.isPositive();
        return contract.openFen().isPositive() || owed
                ? new ContractReleaseRefused(c.requestId(), c.contract(), contract.openFen(), unpaid)
                : new ContractReleased(c.requestId(), c.contract(), paid);
    }

    /** A contract that is not funded yet tells what is accepted when it is. */
    private static Decision<PaymentEvent> accept(State state, AcceptContractWork c) {
        return Book.contract(state, c.contract())
                .filter(contract -> c.acceptedFen().compareTo(contract.terms().acceptedFen()) > 0)
                .map(contract ->
                        Decision.<PaymentEvent>accepted(new ContractWorkAccepted(c.contract(), c.acceptedFen())))
                .orElseGet(Decision::accepted);
    }
}
