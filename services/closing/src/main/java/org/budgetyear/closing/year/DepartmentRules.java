package org.budgetyear.closing.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.closing.command.AggregateDepartment;
import org.budgetyear.closing.command.ApproveDisclosure;
import org.budgetyear.closing.command.CarryForwardUnit;
import org.budgetyear.closing.command.DepartmentCommand;
import org.budgetyear.closing.command.EnlistUnit;
import org.budgetyear.closing.command.NoteSignature;
import org.budgetyear.closing.command.PublishDisclosure;
import org.budgetyear.closing.command.WithdrawSignature;
import org.budgetyear.closing.refusal.AlreadyCarried;
import org.budgetyear.closing.refusal.ClosingRefusal;
import org.budgetyear.closing.refusal.OtherHash;
import org.budgetyear.closing.refusal.OtherVersion;
import org.budgetyear.closing.refusal.SamePerson;
import org.budgetyear.closing.refusal.UnitsNotSigned;
import org.budgetyear.closing.refusal.UnknownUnit;
import org.budgetyear.closing.refusal.WrongStage;
import org.budgetyear.model.closing.BalancesCarriedForward;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.DepartmentAggregated;
import org.budgetyear.model.closing.DisclosureApproved;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.closing.SealedUnit;
import org.budgetyear.model.closing.SignatureNoted;
import org.budgetyear.model.closing.SignatureWithdrawn;
import org.budgetyear.model.closing.SurplusCarriedForward;
import org.budgetyear.model.closing.UnitEnlisted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * A department's disclosure is put together from its units' signed accounts, approved by the bureau and published. What
 * is published is what was approved, and what was approved is what was put together: all three name the same hash.
 */
final class DepartmentRules {

    private DepartmentRules() {}

    static Decision<ClosingEvent> decide(State state, CommandContext context, DepartmentCommand command) {
        DepartmentClosing department = state.find(Entries.DEPARTMENT).orElse(DepartmentClosing.NEW);
        return switch (command) {
            case EnlistUnit c -> Decision.accepted(new UnitEnlisted(c.unit(), c.directPosting()));
            case NoteSignature c -> Decision.accepted(new SignatureNoted(c.unit(), c.sealId(), c.signedBy()));
            case WithdrawSignature c -> Decision.accepted(new SignatureWithdrawn(c.unit()));
            case AggregateDepartment c -> aggregate(state, department, context, c);
            case ApproveDisclosure c -> approve(state, department, context, c);
            case PublishDisclosure c -> publish(department, context, c);
            case CarryForwardUnit c -> carryForward(state, department, context, c);
        };
    }

    /** Until it is published it can be put together again, and must then be approved again. */
    private static Decision<ClosingEvent> aggregate(
            State state, DepartmentClosing department, CommandContext context, AggregateDepartment command) {
        return notAt(
                        department,
                        context,
                        ClosingStage.OPEN,
                        ClosingStage.DEPARTMENT_AGGREGATED,
                        ClosingStage.BUREAU_APPROVED)
                .orBy(() -> notSigned(state, department, command.units()))
                .orBy(() -> otherVersion(command.version(), department.version() + 1))
                .orBy(() -> UnitRules.notPassed(command.errors(), command.unexplainedWarnings()))
                .otherwise(() -> new DepartmentAggregated(command.version(), command.sha256(), context.actor()));
    }

    private static Decision<ClosingEvent> approve(
            State state, DepartmentClosing department, CommandContext context, ApproveDisclosure command) {
        return notAt(department, context, ClosingStage.DEPARTMENT_AGGREGATED)
                .orBy(() -> otherHash(department, command.sha256()))
                .orBy(() -> signers(state, department).anyMatch(context.actor()::equals)
                        ? Optional.of(new SamePerson(context.actor(), ClosingStep.APPROVE_DISCLOSURE))
                        : Optional.empty())
                .otherwise(() -> new DisclosureApproved(department.version() + 1, command.sha256(), context.actor()));
    }

    private static Decision<ClosingEvent> publish(
            DepartmentClosing department, CommandContext context, PublishDisclosure command) {
        return notAt(department, context, ClosingStage.BUREAU_APPROVED)
                .orBy(() -> otherVersion(command.version(), department.version() + 1))
                .orBy(() -> otherHash(department, command.sha256()))
                .otherwise(() -> new DisclosurePublished(command.version(), command.sha256(), command.foldedFrom()));
    }

    /** Once for each version: after a restatement the next year gets what is different. */
    private static Decision<ClosingEvent> carryForward(
            State state, DepartmentClosing department, CommandContext context, CarryForwardUnit command) {
        Member member = state.find(Entries.member(command.unit())).orElse(Member.NEW);
        return notAt(department, context, ClosingStage.PUBLISHED, ClosingStage.RESTATED)
                .orBy(() -> department.units().contains(command.unit())
                        ? Optional.empty()
                        : Optional.of(new UnknownUnit(command.unit())))
                .orBy(() -> otherVersion(command.version(), department.version()))
                .orBy(() -> member.carriedVersion() < command.version()
                        ? Optional.empty()
                        : Optional.of(new AlreadyCarried(command.unit(), member.carriedVersion())))
                .otherwiseAll(() -> carried(member, command));
    }

    /** A surplus that was carried is carried again when a restatement leaves none of it. */
    private static List<ClosingEvent> carried(Member member, CarryForwardUnit command) {
        BalancesCarriedForward balances = new BalancesCarriedForward(
                command.unit(),
                command.version(),
                command.unitName(),
                command.kind(),
                command.recognition(),
                member.directPosting(),
                command.projects(),
                command.balances());
        return member.carriedVersion() == 0 && command.surplusFen().isZero()
                ? List.of(balances)
                : List.of(balances, new SurplusCarriedForward(command.unit(), command.version(), command.surplusFen()));
    }

    private static Stream<String> signers(State state, DepartmentClosing department) {
        return Stream.concat(
                department.units().stream()
                        .flatMap(unit -> state.find(Entries.member(unit)).stream())
                        .flatMap(member -> Stream.ofNullable(member.signedBy())),
                Stream.ofNullable(department.aggregatedBy()));
    }

    /** All units, each signed up to the seal that it was folded up to, and no other. */
    private static Optional<ClosingRefusal> notSigned(
            State state, DepartmentClosing department, List<SealedUnit> folded) {
        List<UnitCode> units = folded.stream().map(SealedUnit::unit).toList();
        Stream<UnitCode> otherwiseSigned = folded.stream()
                .filter(each -> !state.find(Entries.member(each.unit()))
                        .map(Member::sealId)
                        .filter(each.sealId()::equals)
                        .isPresent())
                .map(SealedUnit::unit);
        List<UnitCode> wrong = Stream.concat(
                        otherwiseSigned, department.units().stream().filter(unit -> !units.contains(unit)))
                .toList();
        return units.isEmpty() || !wrong.isEmpty() ? Optional.of(new UnitsNotSigned(wrong)) : Optional.empty();
    }

    private static Optional<ClosingRefusal> otherVersion(int asked, int accepted) {
        return asked == accepted ? Optional.empty() : Optional.of(new OtherVersion(asked, accepted));
    }

    private static Optional<ClosingRefusal> otherHash(DepartmentClosing department, String sha256) {
        return sha256.equals(department.sha256())
                ? Optional.empty()
                : Optional.of(new OtherHash(sha256, department.sha256()));
    }

    private static Ruling notAt(DepartmentClosing department, CommandContext context, ClosingStage... stages) {
        List<ClosingStage> accepted = List.of(stages);
        return Ruling.refusedBy(
                accepted.contains(department.stage())
                        ? Optional.empty()
                        : Optional.of(new WrongStage(context.unitYear(), department.stage(), accepted)));
    }
}
