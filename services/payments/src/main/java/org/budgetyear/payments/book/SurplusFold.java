package org.budgetyear.payments.book;

import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusEvent;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;
import org.budgetyear.runtime.decider.State;

/** What each event does to the accumulated surplus; what it does to the pools is in {@link LineFold}. */
final class SurplusFold {

    private SurplusFold() {}

    static State evolve(State state, SurplusEvent event) {
        return switch (event) {
            case OpeningSurplusSet e ->
                state.with(
                        RecordBook.surplusKey(),
                        new Surplus(e.amountFen(), RecordBook.surplus(state).usedFen()));
            case SurplusUsed e ->
                state.with(
                                RecordBook.surplusUseKey(e.useNo()),
                                new SurplusUse(e.useNo(), e.fund(), e.function(), e.amountFen(), false))
                        .with(RecordBook.surplusKey(), RecordBook.surplus(state).use(e.amountFen()));
            case SurplusUseReversed e ->
                state.with(
                                RecordBook.surplusUseKey(e.useNo()),
                                RecordBook.surplusUse(state, e.useNo())
                                        .orElseThrow()
                                        .reverse())
                        .with(
                                RecordBook.surplusKey(),
                                RecordBook.surplus(state).use(e.amountFen().negate()));
            case SurplusAllocated e ->
                state.with(
                        RecordBook.surplusAllocationKey(e.allocationNo()),
                        new SurplusAllocation(
                                e.allocationNo(), e.fund(), e.function(), e.amountFen(), e.purpose(), false));
            case SurplusAllocationReversed e ->
                state.with(
                        RecordBook.surplusAllocationKey(e.allocationNo()),
                        RecordBook.surplusAllocation(state, e.allocationNo())
                                .orElseThrow()
                                .reverse());
        };
    }
}
