package org.budgetyear.finalaccounts.account;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.model.payments.ReceptionKind;

/** Delegations and receptions as figures count them; a kind of receptions of which there are none is there with zero. */
final class ActivityCounts {

    private ActivityCounts() {}

    static List<Count> of(Activities activities) {
        List<Count> counts = new ArrayList<>();
        new TreeMap<>(activities.delegations()).forEach((id, delegation) -> {
            counts.add(new Count(Counted.DELEGATIONS, id, 1));
            counts.add(new Count(Counted.TRAVELLERS, null, delegation.travellers()));
        });
        for (ReceptionKind kind : ReceptionKind.values()) {
            counts.add(new Count(
                    Counted.RECEPTION_BATCHES,
                    kind.name(),
                    activities.receptions(kind).batches()));
            counts.add(new Count(
                    Counted.RECEPTION_GUESTS,
                    kind.name(),
                    activities.receptions(kind).guests()));
        }
        return counts;
    }
}
