package org.budgetyear.appropriations.budget;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.appropriations.command.CarryOverQuota;
import org.budgetyear.appropriations.command.IssueQuota;
import org.budgetyear.appropriations.command.OpenLine;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.command.UnfreezeQuota;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.FundWithoutQuota;
import org.budgetyear.appropriations.refusal.InsufficientFrozen;
import org.budgetyear.appropriations.refusal.LineAlreadyOpen;
import org.budgetyear.appropriations.refusal.NatureWithoutQuota;
import org.budgetyear.appropriations.refusal.QuotaAlreadyIssued;
import org.budgetyear.appropriations.refusal.UnknownCode;
import org.budgetyear.appropriations.refusal.UnknownLine;
import org.budgetyear.appropriations.refusal.UnknownProject;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** What gives a line money needs nobody else's consent. The first of these commands opens the line. */
final class LineRules {
    /** Tables of fiscal appropriations have no column for another nature (公开05: basic and project expenditure). */
    private static final Set<Nature> GIVEN_BY_QUOTA = EnumSet.of(Nature.BASIC, Nature.PROJECT);

    private static final String LINE = "data.line";

    private LineRules() {}

    static Decision<AppropriationEvent> open(State state, CommandContext context, OpenLine command) {
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> invalid(state, context, command.line()))
                .orBy(() ->
                        state.find(Entries.line(command.line())).map(ignored -> new LineAlreadyOpen(command.line())))
                .otherwise(() -> new LineOpened(command.line()));
    }

    /**
     * A line has one opening budget. It may come after a supplement or carried-over money: documents do not arrive in
     * the order of their kinds, and each amount keeps its own kind.
     */
    static Decision<AppropriationEvent> issue(State state, CommandContext context, IssueQuota command) {
        return YearRules.changeOfBudget(state, context)
                .orBy(() -> invalid(state, context, command.line()))
                .orBy(() -> state.find(Entries.line(command.line()))
                        .flatMap(line -> Optional.ofNullable(line.issuedFen()))
                        .map(issued -> new QuotaAlreadyIssued(command.line(), issued)))
                .otherwise(() -> new QuotaIssued(command.line(), command.amountFen()));
    }

    static Decision<AppropriationEvent> supplement(State state, CommandContext context, SupplementQuota command) {
        return YearRules.changeOfBudget(state, context)
                .orBy(() -> invalid(state, context, command.line()))
                .otherwise(() -> new QuotaSupplemented(command.line(), command.amountFen()));
    }

    static Decision<AppropriationEvent> carryOver(State state, CommandContext context, CarryOverQuota command) {
        return YearRules.changeOfBudget(state, context)
                .orBy(() -> invalid(state, context, command.line()))
                .otherwise(() -> new QuotaCarriedOver(command.line(), command.amountFen()));
    }

    static Decision<AppropriationEvent> unfreeze(State state, CommandContext context, UnfreezeQuota command) {
        return YearRules.windingUp(state, context)
                .orBy(() -> unknown(state, command.line()))
                .orBy(() -> state.find(Entries.line(command.line()))
                        .filter(line -> line.frozenFen().compareTo(command.amountFen()) < 0)
                        .map(line -> new InsufficientFrozen(command.line(), command.amountFen(), line.frozenFen())))
                .otherwise(() -> new QuotaUnfrozen(command.line(), command.amountFen()));
    }

    /** Why there is no such line to take money off. */
    static Optional<AppropriationRefusal> unknown(State state, QuotaLine line) {
        return state.find(Entries.line(line)).isPresent() ? Optional.empty() : Optional.of(new UnknownLine(line));
    }

    /** Why the unit cannot have such a line in this year. */
    static Optional<? extends AppropriationRefusal> invalid(State state, CommandContext context, QuotaLine line) {
        FiscalYear year = context.unitYear().year();
        if (!line.fund().isFiscal()) {
            return Optional.of(new FundWithoutQuota(LINE + ".fund", line.fund()));
        }
        if (!GIVEN_BY_QUOTA.contains(line.nature())) {
            return Optional.of(new NatureWithoutQuota(LINE + ".nature", line.nature()));
        }
        ChartOfAccounts chart = context.chart();
        if (!chart.has(line.function())) {
            return Optional.of(new UnknownCode(
                    LINE + ".function", line.function().value(), year, chart.itemsNear(line.function())));
        }
        ProjectCode project = line.project();
        return project == null || state.find(Entries.project(project)).isPresent()
                ? Optional.empty()
                : Optional.of(new UnknownProject(
                        LINE + ".project", project, context.unitYear().unit()));
    }
}
