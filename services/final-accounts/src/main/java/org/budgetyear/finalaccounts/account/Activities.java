package org.budgetyear.finalaccounts.account;

import java.util.Map;
import org.budgetyear.finalaccounts.book.ReceptionTotal;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.DelegationCorrected;
import org.budgetyear.model.payments.DelegationRecorded;
import org.budgetyear.model.payments.DelegationWithdrawn;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.budgetyear.model.payments.ReceptionWithdrawn;

/**
 * What was done with the money of the three public expenses.
 *
 * @param delegations by their ids, since one of several units is one delegation of their department
 */
public record Activities(Map<String, Delegation> delegations, Map<ReceptionKind, ReceptionTotal> receptions) {

    static final Activities NEW = new Activities(Map.of(), Map.of());

    public ReceptionTotal receptions(ReceptionKind kind) {
        return receptions.getOrDefault(kind, ReceptionTotal.NONE);
    }

    Activities evolve(ActivityEvent event) {
        return switch (event) {
            case DelegationRecorded e -> with(e.delegationId(), e.delegation());
            case DelegationCorrected e -> with(e.delegationId(), e.to());
            case DelegationWithdrawn e -> new Activities(Sums.without(delegations, e.delegationId()), receptions);
            case ReceptionRecorded e -> plus(e.reception());
            case ReceptionCorrected e -> minus(e.from()).plus(e.to());
            case ReceptionWithdrawn e -> minus(e.reception());
        };
    }

    private Activities with(String delegationId, Delegation delegation) {
        return new Activities(Sums.with(delegations, delegationId, delegation), receptions);
    }

    private Activities plus(Reception reception) {
        return with(reception.kind(), receptions(reception.kind()).plus(reception));
    }

    private Activities minus(Reception reception) {
        return with(reception.kind(), receptions(reception.kind()).minus(reception));
    }

    private Activities with(ReceptionKind kind, ReceptionTotal total) {
        return new Activities(delegations, Sums.with(receptions, kind, total));
    }
}
