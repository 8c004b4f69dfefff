package org.budgetyear.model.closing;

import java.util.List;
import org.budgetyear.model.event.EventType;

/** The disclosure is published. It is never changed; a later version supersedes it. */
@EventType("closing.disclosure-published.v1")
public record DisclosurePublished(int version, String sha256, List<EventCount> foldedFrom) implements ClosingEvent {}
