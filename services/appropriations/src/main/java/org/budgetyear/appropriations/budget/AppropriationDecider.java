package org.budgetyear.appropriations.budget;

import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.command.CarryOverQuota;
import org.budgetyear.appropriations.command.CompleteSeal;
import org.budgetyear.appropriations.command.ConfirmTransfer;
import org.budgetyear.appropriations.command.CutQuota;
import org.budgetyear.appropriations.command.DeclineTransfer;
import org.budgetyear.appropriations.command.DisclosureCommand;
import org.budgetyear.appropriations.command.FreezeBudget;
import org.budgetyear.appropriations.command.FreezeQuota;
import org.budgetyear.appropriations.command.HoldConfirmed;
import org.budgetyear.appropriations.command.HoldRefused;
import org.budgetyear.appropriations.command.IssueQuota;
import org.budgetyear.appropriations.command.OpenDepartmentYear;
import org.budgetyear.appropriations.command.OpenLine;
import org.budgetyear.appropriations.command.OpenNextYear;
import org.budgetyear.appropriations.command.OpenYear;
import org.budgetyear.appropriations.command.ReceiveTransfer;
import org.budgetyear.appropriations.command.ReclaimQuota;
import org.budgetyear.appropriations.command.RecordPriorYearFigure;
import org.budgetyear.appropriations.command.RefuseSeal;
import org.budgetyear.appropriations.command.RegisterProject;
import org.budgetyear.appropriations.command.ReopenBudget;
import org.budgetyear.appropriations.command.SealYear;
import org.budgetyear.appropriations.command.SetThreePublicCeiling;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.command.TransferQuota;
import org.budgetyear.appropriations.command.UnfreezeQuota;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** The rules of a unit's budget for one year, and of a department's. */
public final class AppropriationDecider implements Decider<AppropriationCommand, AppropriationEvent> {
    @Override
    public Decision<AppropriationEvent> decide(State state, CommandContext context, AppropriationCommand command) {
        return switch (command) {
            case OpenDepartmentYear c -> DepartmentRules.open(state, context, c);
            case RecordPriorYearFigure c -> DepartmentRules.record(state, context, c);
            case OpenYear c -> YearRules.open(state, context, c);
            case RegisterProject c -> YearRules.register(state, context, c);
            case SetThreePublicCeiling c -> YearRules.setCeiling(state, context, c);
            case OpenLine c -> LineRules.open(state, context, c);
            case IssueQuota c -> LineRules.issue(state, context, c);
            case SupplementQuota c -> LineRules.supplement(state, context, c);
            case CarryOverQuota c -> LineRules.carryOver(state, context, c);
            case UnfreezeQuota c -> LineRules.unfreeze(state, context, c);
            case CutQuota c -> DebitRules.ask(state, context, DebitReason.CUT, c.line(), c.amountFen());
            case FreezeQuota c -> DebitRules.ask(state, context, DebitReason.FREEZE, c.line(), c.amountFen());
            case ReclaimQuota c -> DebitRules.ask(state, context, DebitReason.RECLAIM, c.line(), c.amountFen());
            case HoldConfirmed c -> DebitRules.confirm(state, c);
            case HoldRefused c -> DebitRules.refuse(state, c);
            case TransferQuota c -> TransferRules.ask(state, context, c);
            case ReceiveTransfer c -> TransferRules.receive(state, context, c);
            case ConfirmTransfer c -> TransferRules.confirm(state, c);
            case DeclineTransfer c -> TransferRules.takeBack(state, c);
            case SealYear ignored -> SealRules.ask(state, context);
            case FreezeBudget c -> FreezeRules.freeze(state, context, c);
            case ReopenBudget c -> FreezeRules.reopen(state, context, c);
            case OpenNextYear c -> CarryForwardRules.open(state, context, c);
            case CompleteSeal c -> SealRules.complete(state, c);
            case RefuseSeal c -> SealRules.refuse(state, context, c);
            case DisclosureCommand c -> DisclosureRules.decide(state, context, c);
        };
    }

    @Override
    public State evolve(State state, AppropriationEvent event) {
        return BudgetFold.evolve(state, event);
    }
}
