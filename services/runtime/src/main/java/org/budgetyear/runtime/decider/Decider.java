package org.budgetyear.runtime.decider;

import org.budgetyear.model.event.DomainEvent;

/**
 * The rules of one context, as two pure functions: no clock, no randomness, no I/O. The state is that of one unit's
 * year.
 *
 * @param <C> the context's commands, a sealed interface of records
 * @param <E> the context's events, a sealed interface of records
 */
public interface Decider<C extends Command, E extends DomainEvent> {

    /** Decides one command on the state before it. */
    Decision<E> decide(State state, CommandContext context, C command);

    /** The state after an event that this decider decided. */
    State evolve(State state, E event);
}
