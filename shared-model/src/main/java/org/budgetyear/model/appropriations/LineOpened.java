package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;

/** A line was opened with no money; it prints a zero row where its table asks for one. */
@EventType("appropriations.line-opened.v1")
public record LineOpened(QuotaLine line) implements AppropriationEvent {}
