package org.budgetyear.model.closing;

import org.budgetyear.model.event.EventType;

/** No check of the unit's tables finds an error, and each warning is explained. */
@EventType("closing.year-checked.v1")
public record YearChecked(String sealId, String outcomeSha256, String preparedBy) implements ClosingEvent {}
