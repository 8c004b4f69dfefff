package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The register of a year closes when the last payment has been made: this barrier of the seal that appropriations asked
 * for stands in the same order as the payments, so none of them is missed. */
public final class WhenSpendingSealed_SealRegister implements Policy<SpendingSealed> {

    @Override
    public Class<SpendingSealed> reactsTo() {
        return SpendingSealed.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SpendingSealed> recorded) {
        return Optional.of(new Order(recorded.unitYear(), new SealRegister()));
    }
}
