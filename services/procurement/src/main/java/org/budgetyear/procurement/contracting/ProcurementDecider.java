package org.budgetyear.procurement.contracting;

import java.util.function.Supplier;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.AnswerCommand;
import org.budgetyear.procurement.command.ContractCommand;
import org.budgetyear.procurement.command.HandoverCommand;
import org.budgetyear.procurement.command.PlanCommand;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.procurement.command.YearCommand;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** The rules of the procurement context for one unit's year. */
public final class ProcurementDecider implements Decider<ProcurementCommand, ProcurementEvent> {

    @Override
    public Decision<ProcurementEvent> decide(State state, CommandContext context, ProcurementCommand command) {
        return switch (command) {
            case YearCommand c -> YearRules.decide(state, context, c);
            case PlanCommand c -> inOpenYear(state, context, () -> PlanRules.decide(state, context, c));
            case ContractCommand c -> inOpenYear(state, context, () -> ContractRules.decide(state, context, c));
            case AnswerCommand c -> AnswerRules.decide(state, c);
            case HandoverCommand c -> HandoverRules.decide(state, c);
        };
    }

    @Override
    public State evolve(State state, ProcurementEvent event) {
        return Register.evolve(state, event);
    }

    private static Decision<ProcurementEvent> inOpenYear(
            State state, CommandContext context, Supplier<Decision<ProcurementEvent>> decision) {
        return YearRules.closed(state, context)
                .map(Decision::<ProcurementEvent>refused)
                .orElseGet(decision);
    }
}
