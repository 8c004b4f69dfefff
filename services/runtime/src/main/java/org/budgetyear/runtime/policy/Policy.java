package org.budgetyear.runtime.policy;

import java.util.Optional;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.envelope.Recorded;

/**
 * One turn of a conversation between contexts, named as a sentence ({@code WhenQuotaIssued_CreditLine}): an event that
 * is read becomes a command of the context that owns the policy, exactly once. Pure, like a decider.
 *
 * @param <E> the event it reacts to
 */
public interface Policy<E extends DomainEvent> {

    /** The event, or the family of events, it reacts to. */
    Class<E> reactsTo();

    Optional<Order> react(Recorded<? extends E> recorded);
}
