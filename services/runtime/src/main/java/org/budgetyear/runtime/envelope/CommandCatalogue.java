package org.budgetyear.runtime.envelope;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetyear.runtime.decider.Command;

/** The commands of a context by their names on the wire. */
public final class CommandCatalogue<C extends Command> {

    private final Map<String, Class<? extends C>> types = new TreeMap<>();

    public CommandCatalogue(Class<C> family) {
        for (Class<? extends C> command : WireName.membersOf(family)) {
            types.put(WireName.ofCommand(command), command);
        }
    }

    public Optional<Class<? extends C>> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** A command that callers may give; empty for an unknown one and for those that only policies give. */
    public Optional<Class<? extends C>> findOpen(String name) {
        return find(name).filter(type -> !Command.FromPolicy.class.isAssignableFrom(type));
    }

    /** The names of the commands that callers may give. */
    public java.util.List<String> openNames() {
        return types.keySet().stream()
                .filter(name -> findOpen(name).isPresent())
                .toList();
    }
}
