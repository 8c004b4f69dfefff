package org.budgetyear.model.closing;

import org.budgetyear.model.event.EventType;

/** A person has said why the treasury's record and the ledger differ. A difference with other amounts is another one. */
@EventType("closing.difference-explained.v1")
public record DifferenceExplained(String difference, String explanation) implements ClosingEvent {}
