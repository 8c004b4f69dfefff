package org.budgetyear.finalaccounts.account;

import java.util.Map;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusEvent;
import org.budgetyear.model.payments.SurplusPurpose;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;

/**
 * The accumulated surplus of a unit's year.
 *
 * @param opening what was accumulated in earlier years
 * @param used by the pool it was put on
 */
public record SurplusAccount(Money opening, Sums<ReceiptKey> used, Sums<AllocationKey> allocated) {

    static final SurplusAccount NEW = new SurplusAccount(Money.ZERO, Sums.none(), Sums.none());

    /** What the next year begins with. */
    public Money closing() {
        Money accumulated = Money.sum(allocated.byKey().entrySet().stream()
                .filter(entry -> entry.getKey().purpose() == SurplusPurpose.ACCUMULATED_SURPLUS)
                .map(Map.Entry::getValue)
                .toList());
        return opening.minus(used.total()).plus(accumulated);
    }

    SurplusAccount evolve(SurplusEvent event) {
        return switch (event) {
            case OpeningSurplusSet e -> new SurplusAccount(e.amountFen(), used, allocated);
            case SurplusUsed e -> used(e.fund(), e.function(), e.amountFen());
            case SurplusUseReversed e ->
                used(e.fund(), e.function(), e.amountFen().negate());
            case SurplusAllocated e -> allocated(new AllocationKey(e.fund(), e.function(), e.purpose()), e.amountFen());
            case SurplusAllocationReversed e ->
                allocated(
                        new AllocationKey(e.fund(), e.function(), e.purpose()),
                        e.amountFen().negate());
        };
    }

    private SurplusAccount used(Fund fund, FunctionCode function, Money amount) {
        return new SurplusAccount(opening, used.plus(new ReceiptKey(fund, function), amount), allocated);
    }

    private SurplusAccount allocated(AllocationKey key, Money amount) {
        return new SurplusAccount(opening, used, allocated.plus(key, amount));
    }
}
