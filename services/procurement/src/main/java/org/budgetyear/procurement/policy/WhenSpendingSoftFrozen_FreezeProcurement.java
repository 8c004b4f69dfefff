package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.procurement.command.FreezeProcurement;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Told by payments, in whose log the seals before and after it stand in their order. */
public final class WhenSpendingSoftFrozen_FreezeProcurement implements Policy<SpendingSoftFrozen> {

    @Override
    public Class<SpendingSoftFrozen> reactsTo() {
        return SpendingSoftFrozen.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SpendingSoftFrozen> recorded) {
        return Optional.of(new Order(
                recorded.unitYear(), new FreezeProcurement(recorded.event().causeId())));
    }
}
