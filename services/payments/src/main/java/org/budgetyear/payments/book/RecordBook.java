package org.budgetyear.payments.book;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** Reads what a unit has recorded under numbers of its own. */
public final class RecordBook {

    private RecordBook() {}

    /** A delegation that was recorded and not withdrawn. */
    public static Optional<Delegation> delegation(State state, String delegationId) {
        return state.find(delegationKey(delegationId))
                .filter(entry -> !entry.withdrawn())
                .map(RecordedDelegation::delegation);
    }

    /** Receptions that were recorded and not withdrawn. */
    public static Optional<Reception> reception(State state, String receptionId) {
        return state.find(receptionKey(receptionId))
                .filter(entry -> !entry.withdrawn())
                .map(RecordedReception::reception);
    }

    /** Whether the voucher is the cost of something else than the given record. */
    public static boolean paysForAnother(State state, String voucher, RecordKind kind, String id) {
        return state.find(voucherUseKey(voucher))
                .filter(use -> use.kind() != kind || !use.id().equals(id))
                .filter(use -> vouchers(state, use).contains(voucher))
                .isPresent();
    }

    public static Optional<NonTaxRevenue> nonTaxRevenue(State state, String revenueNo) {
        return state.find(nonTaxKey(revenueNo));
    }

    public static Surplus surplus(State state) {
        return state.find(surplusKey()).orElse(Surplus.NONE);
    }

    public static Optional<SurplusUse> surplusUse(State state, String useNo) {
        return state.find(surplusUseKey(useNo));
    }

    public static Optional<SurplusAllocation> surplusAllocation(State state, String allocationNo) {
        return state.find(surplusAllocationKey(allocationNo));
    }

    private static List<String> vouchers(State state, VoucherUse use) {
        return switch (use.kind()) {
            case DELEGATION ->
                delegation(state, use.id()).map(Delegation::vouchers).orElse(List.of());
            case RECEPTION ->
                reception(state, use.id()).map(Reception::vouchers).orElse(List.of());
            case NON_TAX_REVENUE, SURPLUS_USE, SURPLUS_ALLOCATION -> List.of();
        };
    }

    static Key<RecordedDelegation> delegationKey(String delegationId) {
        return Key.of(RecordedDelegation.class, delegationId);
    }

    static Key<RecordedReception> receptionKey(String receptionId) {
        return Key.of(RecordedReception.class, receptionId);
    }

    static Key<VoucherUse> voucherUseKey(String voucher) {
        return Key.of(VoucherUse.class, voucher);
    }

    static Key<NonTaxRevenue> nonTaxKey(String revenueNo) {
        return Key.of(NonTaxRevenue.class, revenueNo);
    }

    static Key<Surplus> surplusKey() {
        return Key.of(Surplus.class);
    }

    static Key<SurplusUse> surplusUseKey(String useNo) {
        return Key.of(SurplusUse.class, useNo);
    }

    static Key<SurplusAllocation> surplusAllocationKey(String allocationNo) {
        return Key.of(SurplusAllocation.class, allocationNo);
    }
}
