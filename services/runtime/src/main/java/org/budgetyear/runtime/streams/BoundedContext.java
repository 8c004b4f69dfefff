package org.budgetyear.runtime.streams;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.WireName;
import org.budgetyear.runtime.policy.Policy;

/**
 * A service as data: its name, its commands and events, its rules, and its reactions to events.
 *
 * @param name also the name of its topics, its routes and its source in events, such as {@code payments}
 * @param commands a sealed family of records
 * @param events a sealed family of records
 */
public record BoundedContext<C extends Command, E extends DomainEvent>(
        String name, Class<C> commands, Class<E> events, Decider<C, E> decider, List<Policy<?>> policies) {

    CommandCatalogue<C> catalogue() {
        return new CommandCatalogue<>(commands);
    }

    /** Its policies by the context whose events they react to. */
    Map<String, List<Policy<?>>> policiesBySource() {
        Map<String, List<Policy<?>>> bySource = new TreeMap<>();
        for (Policy<?> policy : policies) {
            String type = WireName.ofEvent(WireName.membersOf(policy.reactsTo()).getFirst());
            String source = type.substring(0, type.indexOf('.'));
            bySource.merge(source, List.of(policy), BoundedContext::concat);
        }
        return bySource;
    }

    private static List<Policy<?>> concat(List<Policy<?>> first, List<Policy<?>> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
