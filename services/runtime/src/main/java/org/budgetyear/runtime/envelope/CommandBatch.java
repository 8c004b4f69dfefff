package org.budgetyear.runtime.envelope;

import java.util.List;

/** Commands of one unit's year in one record: decided one by one, each with an outcome of its own. */
public record CommandBatch(List<CommandMessage> commands) {

    public CommandBatch {
        commands = List.copyOf(commands);
    }
}
