package org.budgetyear.runtime.streams;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import reactor.core.publisher.Mono;

/**
 * Asks for one request of many batches. After one that was turned away, the later ones of its unit's year are turned
 * away too: none of them may be decided before it.
 */
public final class InOrder implements Asking {

    private final Asking bus;
    private final Set<UnitYear> turnedAway = ConcurrentHashMap.newKeySet();

    public InOrder(Asking bus) {
        this.bus = bus;
    }

    @Override
    public Mono<List<Outcome>> ask(UnitYear unitYear, List<CommandMessage> commands) {
        return Mono.defer(() -> turnedAway.contains(unitYear)
                ? Mono.just(WaitProblems.all(commands, WaitProblems::overloaded))
                : bus.ask(unitYear, commands).doOnNext(outcomes -> note(unitYear, outcomes)));
    }

    private void note(UnitYear unitYear, List<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(WaitProblems::isOverloaded)) {
            turnedAway.add(unitYear);
        }
    }
}
