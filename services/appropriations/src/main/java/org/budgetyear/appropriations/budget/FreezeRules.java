package org.budgetyear.appropriations.budget;

import java.util.Objects;
import java.util.Optional;
import org.budgetyear.appropriations.command.FreezeBudget;
import org.budgetyear.appropriations.command.ReopenBudget;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.OtherSeal;
import org.budgetyear.appropriations.refusal.YearNotOpen;
import org.budgetyear.appropriations.refusal.YearSoftFrozen;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.BudgetReopened;
import org.budgetyear.model.appropriations.BudgetSoftFrozen;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** While a year is being closed its budget changes no more; a year that was reopened can be sealed again. */
final class FreezeRules {
    private FreezeRules() {}

    /** Why the budget cannot change; empty unless the year is soft-frozen. */
    static Optional<AppropriationRefusal> softFrozen(State state, CommandContext context) {
        return state.find(Entries.YEAR)
                .filter(BudgetYear::softFrozen)
                .map(ignored -> new YearSoftFrozen(context.unitYear()));
    }

    /** The budget of a year that is sealed, or about to be, changes no more anyway. */
    static Decision<AppropriationEvent> freeze(State state, CommandContext context, FreezeBudget command) {
        return state.find(Entries.YEAR)
                .map(year -> year.phase() == BudgetYear.Phase.OPEN
                        ? Decision.<AppropriationEvent>accepted(new BudgetSoftFrozen(command.causeId()))
                        : Decision.<AppropriationEvent>accepted())
                .orElseGet(() -> Decision.refused(new YearNotOpen(context.unitYear())));
    }

    static Decision<AppropriationEvent> reopen(State state, CommandContext context, ReopenBudget command) {
        Optional<BudgetYear> year = state.find(Entries.YEAR);
        if (year.isEmpty()) {
            return Decision.refused(new YearNotOpen(context.unitYear()));
        }
        String sealId = year.get().sealRequest();
        return Objects.equals(sealId, command.sealId())
                ? Decision.accepted(new BudgetReopened(command.causeId(), command.softFrozen()))
                : Decision.refused(new OtherSeal(context.unitYear(), sealId, command.sealId()));
    }
}
