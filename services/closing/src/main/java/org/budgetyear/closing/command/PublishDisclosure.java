package org.budgetyear.closing.command;

import java.util.List;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.EventCount;
import org.budgetyear.runtime.decider.Command;

/** Publishes what was approved; given by final accounts, which keeps what is published, never by a caller. */
public record PublishDisclosure(int version, String sha256, List<EventCount> foldedFrom)
        implements DepartmentCommand, ByPerson, Command.FromPolicy {
    public PublishDisclosure {
        foldedFrom = List.copyOf(foldedFrom);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.PUBLISH_DISCLOSURE;
    }
}
