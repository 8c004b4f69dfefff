package org.budgetyear.procurement.contracting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.model.procurement.ProcurementClosing;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.model.procurement.ProcurementOpened;
import org.budgetyear.model.procurement.ProcurementReopened;
import org.budgetyear.model.procurement.ProcurementSoftFrozen;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.procurement.command.FreezeProcurement;
import org.budgetyear.procurement.command.OpenProcurement;
import org.budgetyear.procurement.command.ReopenProcurement;
import org.budgetyear.procurement.command.SetProcurementBudget;
import org.budgetyear.procurement.command.YearCommand;
import org.budgetyear.procurement.refusal.BudgetBelowPlans;
import org.budgetyear.procurement.refusal.DocumentMissing;
import org.budgetyear.procurement.refusal.ProcurementRefusal;
import org.budgetyear.procurement.refusal.YearAlreadyOpen;
import org.budgetyear.procurement.refusal.YearNotOpen;
import org.budgetyear.procurement.refusal.YearSealed;
import org.budgetyear.procurement.refusal.YearSoftFrozen;
import org.budgetyear.procurement.register.Contract;
import org.budgetyear.procurement.register.ProcurementYear;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * Procurement is open as long as spending is. When spending is sealed, payments answers no more: what it has not
 * answered by then is ended here, one request in each decision since each has a caller of its own.
 */
final class YearRules {

    private YearRules() {}

    static Decision<ProcurementEvent> decide(State state, CommandContext context, YearCommand command) {
        return switch (command) {
            case OpenProcurement ignored -> open(state, context);
            case CloseProcurement c -> close(state, context, c.requestId());
            case FreezeProcurement c -> freeze(state, c);
            case ReopenProcurement c -> reopen(c);
            case SetProcurementBudget c -> setBudget(state, context, c);
        };
    }

    /** Why nothing can be recorded in the year; empty when it is open. */
    static Optional<ProcurementRefusal> closed(State state, CommandContext context) {
        Optional<ProcurementYear> year = Register.year(state);
        if (year.isEmpty()) {
            return Optional.of(new YearNotOpen(context.unitYear()));
        }
        return year.filter(YearRules::isClosed).map(ignored -> new YearSealed(context.unitYear()));
    }

    /** Why nothing more can be planned or contracted, although what was can be corrected. */
    static Optional<ProcurementRefusal> softFrozen(State state, CommandContext context) {
        return Register.year(state)
                .filter(year -> year.phase() == ProcurementYear.Phase.SOFT_FROZEN)
                .map(ignored -> new YearSoftFrozen(context.unitYear()));
    }

    static boolean isClosed(State state) {
        return Register.year(state).filter(YearRules::isClosed).isPresent();
    }

    private static boolean isClosed(ProcurementYear year) {
        return year.phase() == ProcurementYear.Phase.CLOSING || year.phase() == ProcurementYear.Phase.CLOSED;
    }

    /** The seal may be read before the opening, as the two are in different logs. */
    private static Decision<ProcurementEvent> open(State state, CommandContext context) {
        return Ruling.refusedBy(Register.year(state)
                        .map(year -> isClosed(year)
                                ? new YearSealed(context.unitYear())
                                : new YearAlreadyOpen(context.unitYear())))
                .otherwise(ProcurementOpened::new);
    }

    private static Decision<ProcurementEvent> freeze(State state, FreezeProcurement command) {
        boolean open = Register.year(state)
                .filter(year -> year.phase() == ProcurementYear.Phase.OPEN)
                .isPresent();
        return open ? Decision.accepted(new ProcurementSoftFrozen(command.causeId())) : Decision.accepted();
    }

    private static Decision<ProcurementEvent> reopen(ReopenProcurement command) {
        ProcurementReopened reopened = new ProcurementReopened(command.causeId());
        return command.softFrozen()
                ? Decision.accepted(reopened, new ProcurementSoftFrozen(command.causeId()))
                : Decision.accepted(reopened);
    }

    private static Decision<ProcurementEvent> close(State state, CommandContext context, String sealId) {
        Optional<ProcurementYear> year = Register.year(state);
        if (year.filter(known -> known.phase() == ProcurementYear.Phase.CLOSED).isPresent()) {
            return Decision.accepted();
        }
        List<String> waiting = year.map(ProcurementYear::waiting).orElse(List.of());
        if (waiting.isEmpty()) {
            return Decision.accepted(new ProcurementClosed(sealId));
        }
        Contract contract = Register.contract(state, waiting.getFirst()).orElseThrow();
        int unanswered = waiting.size() - 1;
        return Decision.settledAsRefused(
                requireNonNull(contract.request()).requestId(),
                new YearSealed(context.unitYear()),
                AnswerRules.unanswered(contract),
                unanswered == 0 ? new ProcurementClosed(sealId) : new ProcurementClosing(sealId, unanswered));
    }

    private static Decision<ProcurementEvent> setBudget(
            State state, CommandContext context, SetProcurementBudget command) {
        Money planned = Register.budget(state, command.kind()).plannedFen();
        return Ruling.refusedBy(closed(state, context))
                .orBy(() -> softFrozen(state, context))
                .orIf(() -> context.documentNo() == null, () -> new DocumentMissing("set-procurement-budget"))
                .orIf(
                        () -> command.amountFen().compareTo(planned) < 0,
                        () -> new BudgetBelowPlans(command.kind(), command.amountFen(), planned))
                .otherwise(() -> new ProcurementBudgetSet(command.kind(), command.amountFen()));
    }
}
