package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.AwaitRegistration;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What is still to be registered goes on waiting in the next year. */
public final class WhenRegistrationCarriedOver_AwaitRegistration implements Policy<RegistrationCarriedOver> {

    @Override
    public Class<RegistrationCarriedOver> reactsTo() {
        return RegistrationCarriedOver.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends RegistrationCarriedOver> recorded) {
        RegistrationCarriedOver event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear().next(),
                new AwaitRegistration(
                        event.paidIn(), event.voucher(), event.economic(), event.openFen(), event.clearedOn())));
    }
}
