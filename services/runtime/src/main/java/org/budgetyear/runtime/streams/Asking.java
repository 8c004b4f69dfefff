package org.budgetyear.runtime.streams;

import java.util.List;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import reactor.core.publisher.Mono;

/** Has commands decided. */
@FunctionalInterface
public interface Asking {

    /**
     * Asks for all commands of a batch to be decided; gives one outcome for each, in their order. An id stands for one
     * command of the batch only. Never fails: what was not answered in time has a problem for its outcome. Batches of
     * one unit's year are decided in the order in which they are subscribed to.
     */
    Mono<List<Outcome>> ask(UnitYear unitYear, List<CommandMessage> commands);
}
