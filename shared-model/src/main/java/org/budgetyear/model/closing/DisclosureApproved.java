package org.budgetyear.model.closing;

import org.budgetyear.model.event.EventType;

/** The bureau has approved the disclosure (批复). */
@EventType("closing.disclosure-approved.v1")
public record DisclosureApproved(int version, String sha256, String approvedBy) implements ClosingEvent {}
