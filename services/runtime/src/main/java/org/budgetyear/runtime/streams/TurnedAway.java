package org.budgetyear.runtime.streams;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import reactor.core.publisher.Mono;

/** Has taken down which commands were turned away because too many waited, since no decider sees those. */
public final class TurnedAway implements Asking {

    private final String context;
    private final Asking bus;
    private final AuditTrail trail;

    public TurnedAway(String context, Asking bus, AuditTrail trail) {
        this.context = context;
        this.bus = bus;
        this.trail = trail;
    }

    @Override
    public Mono<List<Outcome>> ask(UnitYear unitYear, List<CommandMessage> commands) {
        return bus.ask(unitYear, commands).flatMap(outcomes -> {
            List<AuditLine> lines = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                if (WaitProblems.isOverloaded(outcomes.get(i))) {
                    CommandMessage command = commands.get(i);
                    lines.add(AuditLine.of(command.type(), command.id(), command.documentNo(), outcomes.get(i)));
                }
            }
            return lines.isEmpty()
                    ? Mono.just(outcomes)
                    : trail.add(entry(unitYear, commands.getFirst(), lines)).thenReturn(outcomes);
        });
    }

    private AuditRecord entry(UnitYear unitYear, CommandMessage first, List<AuditLine> lines) {
        return new AuditRecord(
                context,
                unitYear.unit().value(),
                unitYear.year().toString(),
                first.actor(),
                List.of(first.role()),
                List.of(),
                null,
                lines);
    }
}
