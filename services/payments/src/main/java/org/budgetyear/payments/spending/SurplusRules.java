package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.ControlLine;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;
import org.budgetyear.payments.book.RecordBook;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.book.SurplusAllocation;
import org.budgetyear.payments.book.SurplusUse;
import org.budgetyear.payments.command.AllocateSurplus;
import org.budgetyear.payments.command.ReverseSurplusAllocation;
import org.budgetyear.payments.command.ReverseSurplusUse;
import org.budgetyear.payments.command.SetOpeningSurplus;
import org.budgetyear.payments.command.SurplusCommand;
import org.budgetyear.payments.command.UseAccumulatedSurplus;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.AlreadyReversed;
import org.budgetyear.payments.refusal.InsufficientSurplus;
import org.budgetyear.payments.refusal.NoSurplusOfAppropriation;
import org.budgetyear.payments.refusal.NotRecorded;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.SurplusAlreadySpent;
import org.budgetyear.payments.refusal.SurplusBelowUse;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** Never is more accumulated surplus used than there is, nor more allocated than is left on a pool. */
final class SurplusRules {

    private SurplusRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, SurplusCommand command) {
        return switch (command) {
            case SetOpeningSurplus c -> open(state, c.amountFen());
            case UseAccumulatedSurplus c -> use(state, context, c);
            case ReverseSurplusUse c ->
                RecordBook.surplusUse(state, c.useNo())
                        .map(use -> reverse(state, use, c.reason()))
                        .orElseGet(() -> Decision.refused(new NotRecorded(RecordKind.SURPLUS_USE, c.useNo())));
            case AllocateSurplus c -> allocate(state, context, c);
            case ReverseSurplusAllocation c ->
                RecordBook.surplusAllocation(state, c.allocationNo())
                        .map(allocation -> reverse(allocation, c.reason()))
                        .orElseGet(() ->
                                Decision.refused(new NotRecorded(RecordKind.SURPLUS_ALLOCATION, c.allocationNo())));
        };
    }

    static Decision<PaymentEvent> open(State state, Money amount) {
        Money used = RecordBook.surplus(state).usedFen();
        return amount.compareTo(used) < 0
                ? Decision.refused(new SurplusBelowUse(amount, used))
                : Decision.accepted(new OpeningSurplusSet(amount));
    }

    private static Decision<PaymentEvent> use(State state, CommandContext context, UseAccumulatedSurplus c) {
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orBy(() -> RecordBook.surplusUse(state, c.useNo())
                        .map(first -> new AlreadyRecorded(RecordKind.SURPLUS_USE, c.useNo(), first.amountFen())))
                .orByAll(() -> noPool(context, c.fund(), c.function()))
                .orBy(() -> insufficient(RecordBook.surplus(state).left(), c.amountFen()))
                .otherwise(() -> new SurplusUsed(c.useNo(), c.fund(), c.function(), c.amountFen()));
    }

    private static Decision<PaymentEvent> reverse(State state, SurplusUse use, String reason) {
        Money available = LineRules.available(state, ControlLine.pool(use.fund(), use.function()));
        return Ruling.refusedBy(reversed(use.reversed(), RecordKind.SURPLUS_USE, use.useNo(), use.amountFen()))
                .orBy(() -> use.amountFen().compareTo(available) > 0
                        ? Optional.of(new SurplusAlreadySpent(use.useNo(), use.amountFen(), available))
                        : Optional.empty())
                .otherwise(
                        () -> new SurplusUseReversed(use.useNo(), use.fund(), use.function(), use.amountFen(), reason));
    }

    private static Decision<PaymentEvent> allocate(State state, CommandContext context, AllocateSurplus c) {
        return Ruling.refusedBy(RecordBook.surplusAllocation(state, c.allocationNo())
                        .map(first -> new AlreadyRecorded(
                                RecordKind.SURPLUS_ALLOCATION, c.allocationNo(), first.amountFen())))
                .orByAll(() -> noPool(context, c.fund(), c.function()))
                .orBy(() -> LineRules.insufficient(state, ControlLine.pool(c.fund(), c.function()), c.amountFen()))
                .otherwise(() ->
                        new SurplusAllocated(c.allocationNo(), c.fund(), c.function(), c.amountFen(), c.purpose()));
    }

    private static Decision<PaymentEvent> reverse(SurplusAllocation allocation, String reason) {
        return Ruling.refusedBy(reversed(
                        allocation.reversed(),
                        RecordKind.SURPLUS_ALLOCATION,
                        allocation.allocationNo(),
                        allocation.amountFen()))
                .otherwise(() -> new SurplusAllocationReversed(
                        allocation.allocationNo(),
                        allocation.fund(),
                        allocation.function(),
                        allocation.amountFen(),
                        allocation.purpose(),
                        reason));
    }

    private static Ruling noPool(CommandContext context, Fund fund, FunctionCode function) {
        return Ruling.refusedBy(fund.isFiscal() ? Optional.of(new NoSurplusOfAppropriation(fund)) : Optional.empty())
                .orBy(() -> LineRules.unknownFunction(context, "data", function));
    }

    private static Optional<PaymentRefusal> insufficient(Money left, Money requested) {
        return requested.compareTo(left) > 0 ? Optional.of(new InsufficientSurplus(left, requested)) : Optional.empty();
    }

    private static Optional<PaymentRefusal> reversed(boolean reversed, RecordKind kind, String number, Money amount) {
        return reversed ? Optional.of(new AlreadyReversed(kind, number, amount)) : Optional.empty();
    }
}
