package org.budgetyear.payments.book;

import java.util.List;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.DelegationCorrected;
import org.budgetyear.model.payments.DelegationRecorded;
import org.budgetyear.model.payments.DelegationWithdrawn;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.budgetyear.model.payments.ReceptionWithdrawn;
import org.budgetyear.runtime.decider.State;

/** What each event does to delegations and receptions, and to the vouchers that are their cost. */
final class ActivityFold {

    private ActivityFold() {}

    static State evolve(State state, ActivityEvent event) {
        return switch (event) {
            case DelegationRecorded e -> delegation(state, e.delegationId(), e.delegation());
            case DelegationCorrected e -> delegation(state, e.delegationId(), e.to());
            case DelegationWithdrawn e ->
                state.with(
                        RecordBook.delegationKey(e.delegationId()),
                        new RecordedDelegation(e.delegationId(), e.delegation(), true));
            case ReceptionRecorded e -> reception(state, e.receptionId(), e.reception());
            case ReceptionCorrected e -> reception(state, e.receptionId(), e.to());
            case ReceptionWithdrawn e ->
                state.with(
                        RecordBook.receptionKey(e.receptionId()),
                        new RecordedReception(e.receptionId(), e.reception(), true));
        };
    }

    private static State delegation(State state, String id, Delegation delegation) {
        State next = state.with(RecordBook.delegationKey(id), new RecordedDelegation(id, delegation, false));
        return used(next, delegation.vouchers(), RecordKind.DELEGATION, id);
    }

    private static State reception(State state, String id, Reception reception) {
        State next = state.with(RecordBook.receptionKey(id), new RecordedReception(id, reception, false));
        return used(next, reception.vouchers(), RecordKind.RECEPTION, id);
    }

    private static State used(State state, List<String> vouchers, RecordKind kind, String id) {
        State next = state;
        for (String voucher : vouchers) {
            next = next.with(RecordBook.voucherUseKey(voucher), new VoucherUse(voucher, kind, id));
        }
        return next;
    }
}
