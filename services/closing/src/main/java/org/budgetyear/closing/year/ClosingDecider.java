package org.budgetyear.closing.year;

import java.util.List;
import java.util.Optional;
import org.budgetyear.closing.command.ByPerson;
import org.budgetyear.closing.command.ClosingCommand;
import org.budgetyear.closing.command.DepartmentCommand;
import org.budgetyear.closing.command.UnitCommand;
import org.budgetyear.closing.refusal.ClosingRefusal;
import org.budgetyear.closing.refusal.RoleNotAllowed;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.closing.ClosingRoles;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** The rules of closing a unit's year, and the department's that publishes it. */
public final class ClosingDecider implements Decider<ClosingCommand, ClosingEvent> {

    @Override
    public Decision<ClosingEvent> decide(State state, CommandContext context, ClosingCommand command) {
        return (command instanceof ByPerson person
                        ? roleNotAllowed(context, person.step())
                        : Optional.<ClosingRefusal>empty())
                .map(Decision::<ClosingEvent>refused)
                .orElseGet(() -> switch (command) {
                    case UnitCommand c -> UnitRules.decide(state, context, c);
                    case DepartmentCommand c -> DepartmentRules.decide(state, context, c);
                });
    }

    @Override
    public State evolve(State state, ClosingEvent event) {
        return ClosingFold.evolve(state, event);
    }

    private static Optional<ClosingRefusal> roleNotAllowed(CommandContext context, ClosingStep step) {
        List<String> accepted = ClosingRoles.of(step);
        return accepted.contains(context.role())
                ? Optional.empty()
                : Optional.of(new RoleNotAllowed(step, context.role(), accepted));
    }
}
