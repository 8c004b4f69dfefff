package org.budgetyear.model.closing;

import org.budgetyear.model.event.EventType;

/** Both contexts that hold the unit's money have sealed its year. */
@EventType("closing.seal-noted.v1")
public record SealNoted(String sealId) implements ClosingEvent {}
