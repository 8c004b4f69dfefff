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
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * Closing balances become real events of the next year. Nothing is looked up in the new chart of accounts: money is never
 * dropped because its code was, and the tables of the new year tell of a code that they do not know. When the year before
 * is restated, a line gets what it should have had more. What it should have had less stays, since it may be spent by now;
 * the log says so, and the bureau takes it back as it takes back any quota.
 */
final class CarryForwardRules {

    /** Why a line opens with more than the year before closes with now. */
    private static final String CARRIED_BEFORE = "carried-over-before-restatement";

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
        Openings openings = state.find(Entries.OPENINGS).orElse(Openings.NONE);
        command.balances().forEach(balance -> open(events, openings.of(balance.line()), balance));
        openings.lines().stream()
                .filter(opening -> command.balances().stream()
                        .noneMatch(balance -> balance.line().equals(opening.line())))
                .forEach(opening ->
                        open(events, opening, new ClosingBalance(opening.line(), Money.ZERO, Money.ZERO, null)));
        return List.copyOf(events);
    }

    private static void open(List<AppropriationEvent> events, Openings.Opening before, ClosingBalance balance) {
        Money more = balance.carriedFen().minus(before.openingFen()).max(Money.ZERO);
        Money opening = before.openingFen().plus(more);
        if (more.isPositive()) {
            events.add(new QuotaCarriedOver(balance.line(), more));
        }
        boolean said = more.isZero() && before.closingFen().equals(balance.closingFen());
        if (!opening.equals(balance.closingFen()) && !said) {
            String reason = opening.equals(balance.carriedFen())
                    ? Objects.requireNonNullElse(balance.reason(), "")
                    : CARRIED_BEFORE;
            events.add(new OpeningAdjusted(balance.line(), balance.closingFen(), opening, reason));
        }
    }
}
