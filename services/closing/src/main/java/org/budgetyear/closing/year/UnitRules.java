package org.budgetyear.closing.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetyear.closing.command.ExplainDifference;
import org.budgetyear.closing.command.FreezeYear;
import org.budgetyear.closing.command.NoteSeal;
import org.budgetyear.closing.command.OpenClosing;
import org.budgetyear.closing.command.RecordChecks;
import org.budgetyear.closing.command.RecordReconciliation;
import org.budgetyear.closing.command.ReopenYear;
import org.budgetyear.closing.command.SetFreezeDate;
import org.budgetyear.closing.command.SignYear;
import org.budgetyear.closing.command.UnitCommand;
import org.budgetyear.closing.refusal.AlreadyOpened;
import org.budgetyear.closing.refusal.ChecksNotPassed;
import org.budgetyear.closing.refusal.ClosingRefusal;
import org.budgetyear.closing.refusal.DateOutsideYear;
import org.budgetyear.closing.refusal.DifferencesUnexplained;
import org.budgetyear.closing.refusal.FreezeTooEarly;
import org.budgetyear.closing.refusal.NotOpened;
import org.budgetyear.closing.refusal.OtherSeal;
import org.budgetyear.closing.refusal.SamePerson;
import org.budgetyear.closing.refusal.WrongStage;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.closing.ClosingOpened;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.DifferenceExplained;
import org.budgetyear.model.closing.FreezeDateSet;
import org.budgetyear.model.closing.FreezeDates;
import org.budgetyear.model.closing.SealNoted;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.closing.UnitYearSigned;
import org.budgetyear.model.closing.YearChecked;
import org.budgetyear.model.closing.YearReconciled;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * A unit's year is frozen, compared with the treasury's record, checked and signed, each by who may, in this order. What
 * was compared and checked is the year up to its seal: final accounts names the seal that it had read up to.
 */
final class UnitRules {

    private UnitRules() {}

    static Decision<ClosingEvent> decide(State state, CommandContext context, UnitCommand command) {
        Optional<UnitClosing> unit = state.find(Entries.UNIT);
        if (command instanceof OpenClosing open) {
            return Ruling.refusedBy(unit.map(ignored -> new AlreadyOpened(context.unitYear())))
                    .otherwise(() -> new ClosingOpened(open.department()));
        }
        return unit.map(closing -> decide(state, closing, context, command))
                .orElseGet(() -> Decision.refused(new NotOpened(context.unitYear())));
    }

    private static Decision<ClosingEvent> decide(
            State state, UnitClosing unit, CommandContext context, UnitCommand command) {
        return switch (command) {
            case OpenClosing ignored -> Decision.refused(new AlreadyOpened(context.unitYear()));
            case SetFreezeDate c -> setFreezeDate(unit, context, c);
            case FreezeYear ignored -> freeze(unit, context);
            case NoteSeal c -> Decision.accepted(new SealNoted(c.sealId()));
            case ExplainDifference c ->
                notAt(unit, context, ClosingStage.SOFT_FROZEN)
                        .otherwise(() -> new DifferenceExplained(c.difference(), c.explanation()));
            case RecordReconciliation c -> reconcile(state, unit, context, c);
            case RecordChecks c -> check(unit, context, c);
            case SignYear ignored -> sign(unit, context);
            case ReopenYear c -> reopen(unit, context, c);
        };
    }

    private static Decision<ClosingEvent> setFreezeDate(
            UnitClosing unit, CommandContext context, SetFreezeDate command) {
        FiscalYear year = context.unitYear().year();
        return notAt(unit, context, ClosingStage.OPEN)
                .orBy(() -> year.contains(command.freezeDate())
                        ? Optional.empty()
                        : Optional.of(new DateOutsideYear(command.freezeDate(), year)))
                .otherwise(() -> new FreezeDateSet(command.freezeDate()));
    }

    private static Decision<ClosingEvent> freeze(UnitClosing unit, CommandContext context) {
        LocalDate from = Objects.requireNonNullElseGet(
                unit.freezeDate(), () -> FreezeDates.of(context.unitYear().year()));
        return notAt(unit, context, ClosingStage.OPEN)
                .orBy(() -> context.accountingDate().isBefore(from)
                        ? Optional.of(new FreezeTooEarly(context.accountingDate(), from))
                        : Optional.empty())
                .otherwise(() -> new YearSoftFrozen(from));
    }

    private static Decision<ClosingEvent> reconcile(
            State state, UnitClosing unit, CommandContext context, RecordReconciliation command) {
        List<String> unexplained = command.differences().stream()
                .filter(difference ->
                        state.find(Entries.explanation(difference)).isEmpty())
                .toList();
        return notAt(unit, context, ClosingStage.SOFT_FROZEN)
                .orBy(() -> otherSeal(unit, context, command.sealId()))
                .orBy(() ->
                        unexplained.isEmpty() ? Optional.empty() : Optional.of(new DifferencesUnexplained(unexplained)))
                .otherwise(() -> new YearReconciled(command.sealId(), command.clearingSha256(), command.differences()));
    }

    private static Decision<ClosingEvent> check(UnitClosing unit, CommandContext context, RecordChecks command) {
        return notAt(unit, context, ClosingStage.RECONCILED)
                .orBy(() -> otherSeal(unit, context, command.sealId()))
                .orBy(() -> notPassed(command.errors(), command.unexplainedWarnings()))
                .otherwise(() -> new YearChecked(command.sealId(), command.outcomeSha256(), context.actor()));
    }

    /** The department is told, since it waits for the signatures of all its units. */
    private static Decision<ClosingEvent> sign(UnitClosing unit, CommandContext context) {
        return notAt(unit, context, ClosingStage.CHECKED)
                .orBy(() -> context.actor().equals(unit.preparedBy())
                        ? Optional.of(new SamePerson(context.actor(), ClosingStep.SIGN_YEAR))
                        : Optional.empty())
                .otherwise(() -> new UnitYearSigned(
                        unit.department(),
                        Objects.requireNonNull(unit.sealId()),
                        Objects.requireNonNull(unit.outcomeSha256()),
                        context.actor()));
    }

    /** A year that was sealed takes corrections only; one that was merely frozen is open again. */
    private static Decision<ClosingEvent> reopen(UnitClosing unit, CommandContext context, ReopenYear command) {
        ClosingStage next = unit.sealId() == null ? ClosingStage.OPEN : ClosingStage.SOFT_FROZEN;
        return Ruling.refusedBy(
                        unit.stage() == ClosingStage.OPEN
                                ? Optional.of(new WrongStage(
                                        context.unitYear(),
                                        unit.stage(),
                                        List.of(
                                                ClosingStage.SOFT_FROZEN,
                                                ClosingStage.RECONCILED,
                                                ClosingStage.CHECKED,
                                                ClosingStage.UNIT_SIGNED)))
                                : Optional.empty())
                .orBy(() -> context.actor().equals(command.requestedBy())
                        ? Optional.of(new SamePerson(context.actor(), ClosingStep.REOPEN_YEAR))
                        : Optional.empty())
                .otherwise(() -> new UnitYearReopened(
                        unit.department(),
                        next,
                        unit.sealId(),
                        command.reason(),
                        command.requestedBy(),
                        context.actor()));
    }

    static Optional<ClosingRefusal> notPassed(int errors, int unexplainedWarnings) {
        return errors + unexplainedWarnings == 0
                ? Optional.empty()
                : Optional.of(new ChecksNotPassed(errors, unexplainedWarnings));
    }

    private static Optional<ClosingRefusal> otherSeal(UnitClosing unit, CommandContext context, String sealId) {
        return sealId.equals(unit.sealId())
                ? Optional.empty()
                : Optional.of(new OtherSeal(context.unitYear(), sealId, unit.sealId()));
    }

    private static Ruling notAt(UnitClosing unit, CommandContext context, ClosingStage stage) {
        return Ruling.refusedBy(
                unit.stage() == stage
                        ? Optional.empty()
                        : Optional.of(new WrongStage(context.unitYear(), unit.stage(), List.of(stage))));
    }
}
