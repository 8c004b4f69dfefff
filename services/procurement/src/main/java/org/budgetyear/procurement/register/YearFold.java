package org.budgetyear.procurement.register;

import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.model.procurement.ProcurementClosing;
import org.budgetyear.model.procurement.ProcurementOpened;
import org.budgetyear.model.procurement.ProcurementReopened;
import org.budgetyear.model.procurement.ProcurementSoftFrozen;
import org.budgetyear.model.procurement.ProcurementYearEvent;
import org.budgetyear.runtime.decider.State;

/** What happens to the year and its budgets. */
final class YearFold {

    private YearFold() {}

    static State evolve(State state, ProcurementYearEvent event) {
        return switch (event) {
            case ProcurementOpened ignored -> Register.put(state, ProcurementYear.opened());
            case ProcurementBudgetSet e -> Register.budget(state, e.kind(), budget -> budget.set(e.amountFen()));
            case ProcurementSoftFrozen ignored -> enter(state, ProcurementYear.Phase.SOFT_FROZEN);
            case ProcurementClosing ignored -> enter(state, ProcurementYear.Phase.CLOSING);
            case ProcurementClosed ignored -> enter(state, ProcurementYear.Phase.CLOSED);
            case ProcurementReopened ignored -> enter(state, ProcurementYear.Phase.OPEN);
        };
    }

    private static State enter(State state, ProcurementYear.Phase phase) {
        return Register.put(
                state, Register.year(state).orElseGet(ProcurementYear::opened).enter(phase));
    }
}
