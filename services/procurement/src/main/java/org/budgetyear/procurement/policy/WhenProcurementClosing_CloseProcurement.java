package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.procurement.ProcurementClosing;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** One decision ends one request, so closing goes on until none is left. */
public final class WhenProcurementClosing_CloseProcurement implements Policy<ProcurementClosing> {

    @Override
    public Class<ProcurementClosing> reactsTo() {
        return ProcurementClosing.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ProcurementClosing> recorded) {
        return Optional.of(new Order(
                recorded.unitYear(), new CloseProcurement(recorded.event().requestId())));
    }
}
