package org.budgetyear.closing.policy;

import java.util.Optional;
import org.budgetyear.closing.command.NoteSignature;
import org.budgetyear.model.closing.UnitYearSigned;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A unit's signed accounts go to its department. */
public final class WhenUnitYearSigned_NoteSignature implements Policy<UnitYearSigned> {

    @Override
    public Class<UnitYearSigned> reactsTo() {
        return UnitYearSigned.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends UnitYearSigned> recorded) {
        UnitYearSigned event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(recorded.event().department(), recorded.unitYear().year()),
                new NoteSignature(recorded.unitYear().unit(), event.sealId(), event.signedBy())));
    }
}
