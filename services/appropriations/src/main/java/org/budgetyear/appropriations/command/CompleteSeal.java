package org.budgetyear.appropriations.command;

import java.util.List;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.runtime.decider.Command;

/** Payments has sealed the year; says what each line has left. */
public record CompleteSeal(String requestId, List<LineAmount> available)
        implements AppropriationCommand, Command.FromPolicy {
    public CompleteSeal {
        available = List.copyOf(available);
    }
}
