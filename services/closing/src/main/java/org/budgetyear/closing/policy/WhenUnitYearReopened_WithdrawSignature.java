package org.budgetyear.closing.policy;

import java.util.Optional;
import org.budgetyear.closing.command.WithdrawSignature;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What a unit changes after it has signed, it must sign again. */
public final class WhenUnitYearReopened_WithdrawSignature implements Policy<UnitYearReopened> {

    @Override
    public Class<UnitYearReopened> reactsTo() {
        return UnitYearReopened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends UnitYearReopened> recorded) {
        return Optional.of(new Order(
                new UnitYear(recorded.event().department(), recorded.unitYear().year()),
                new WithdrawSignature(recorded.unitYear().unit())));
    }
}
