package org.budgetyear.appropriations.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetyear.appropriations.command.OpenNextYear;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.closing.NamedProject;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * Closing balances become real events of the next year. Nothing is looked up in the new chart of accounts: money is never
 * dropped because its code was, and the tables of the new year tell of a code that they do not know.
 */
final class CarryForwardRules {
    private CarryForwardRules() {}

    static Decision<AppropriationEvent> open(State state, CommandContext context, OpenNextYear command) {
        boolean isNew = state.find(Entries.YEAR).isEmpty();
        Optional<AppropriationRefusal> closed = isNew ? Optional.empty() : YearRules.closed(state, context);
        return closed.map(Decision::<AppropriationEvent>refused)
                .orElseGet(() -> new Decision.Accepted<>(events(state, isNew, command)));
    }

    private static List<AppropriationEvent> events(State state, boolean isNew, OpenNextYear command) {
        List<AppropriationEvent> events = new ArrayList<>();
        if (isNew) {
            events.add(new YearOpened(
                    command.unitName(),
                    command.kind(),
                    command.department(),
                    command.recognition(),
                    command.directPosting()));
        }
        for (NamedProject each : command.projects()) {
            if (state.find(Entries.project(each.project())).isEmpty()) {
                events.add(new ProjectRegistered(each.project(), each.name()));
            }
        }
        for (ClosingBalance balance : command.balances()) {
            if (balance.carriedFen().isPositive()) {
                events.add(new QuotaCarriedOver(balance.line(), balance.carriedFen()));
            }
            if (!balance.carriedFen().equals(balance.closingFen())) {
                events.add(new OpeningAdjusted(
                        balance.line(),
                        balance.closingFen(),
                        balance.carriedFen(),
                        Objects.requireNonNullElse(balance.reason(), "")));
            }
        }
        return List.copyOf(events);
    }
}
