package org.budgetyear.appropriations.budget;

import java.util.Optional;
import org.budgetyear.appropriations.command.OpenYear;
import org.budgetyear.appropriations.command.RegisterProject;
import org.budgetyear.appropriations.command.SetThreePublicCeiling;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.CeilingAlreadySet;
import org.budgetyear.appropriations.refusal.DocumentMissing;
import org.budgetyear.appropriations.refusal.ProjectAlreadyRegistered;
import org.budgetyear.appropriations.refusal.YearAlreadyOpen;
import org.budgetyear.appropriations.refusal.YearBeingSealed;
import org.budgetyear.appropriations.refusal.YearIsSealed;
import org.budgetyear.appropriations.refusal.YearNotOpen;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A unit's year is opened once, and until it is sealed takes projects, ceilings and changes of budget. */
final class YearRules {
    private YearRules() {}

    /** Why nothing can change in the year; empty when it is open. */
    static Optional<AppropriationRefusal> closed(State state, CommandContext context) {
        Optional<BudgetYear> year = state.find(Entries.YEAR);
        if (year.isEmpty()) {
            return Optional.of(new YearNotOpen(context.unitYear()));
        }
        return switch (year.get().phase()) {
            case OPEN -> Optional.empty();
            case BEING_SEALED -> Optional.of(new YearBeingSealed(context.unitYear()));
            case SEALED -> Optional.of(new YearIsSealed(context.unitYear()));
        };
    }

    /** Every change of budget cites the document that orders it (文号), which is how anybody can tell it was allowed. */
    static Ruling changeOfBudget(State state, CommandContext context) {
        return windingUp(state, context).orBy(() -> FreezeRules.softFrozen(state, context));
    }

    /** What puts money back where the seal takes it from, so it is still allowed while the year is being closed. */
    static Ruling windingUp(State state, CommandContext context) {
        return Ruling.refusedBy(closed(state, context)).orBy(() -> undocumented(context));
    }

    static Decision<AppropriationEvent> open(State state, CommandContext context, OpenYear command) {
        return Ruling.refusedBy(state.find(Entries.YEAR).map(ignored -> new YearAlreadyOpen(context.unitYear())))
                .otherwise(() -> new YearOpened(
                        command.unitName(),
                        command.kind(),
                        command.department(),
                        command.recognition(),
                        command.directPosting()));
    }

    static Decision<AppropriationEvent> register(State state, CommandContext context, RegisterProject command) {
        return Ruling.refusedBy(closed(state, context))
                .orBy(() -> state.find(Entries.project(command.project()))
                        .map(known -> new ProjectAlreadyRegistered(command.project(), known.name())))
                .otherwise(() -> new ProjectRegistered(command.project(), command.name()));
    }

    /** Once for each item: it is the opening budget that table 公开07 compares with, so it never changes in the year. */
    static Decision<AppropriationEvent> setCeiling(State state, CommandContext context, SetThreePublicCeiling command) {
        return Ruling.refusedBy(closed(state, context))
                .orBy(() -> state.find(Entries.ceiling(command.item()))
                        .map(set -> new CeilingAlreadySet(command.item(), set.amountFen())))
                .otherwise(() -> new ThreePublicCeilingSet(command.item(), command.amountFen()));
    }

    private static Optional<AppropriationRefusal> undocumented(CommandContext context) {
        String documentNo = context.documentNo();
        return documentNo == null || documentNo.isBlank()
                ? Optional.of(new DocumentMissing(context.unitYear()))
                : Optional.empty();
    }
}
