package org.budgetyear.model.closing;

import java.util.List;
import org.budgetyear.model.event.EventType;

/** The unit's payments agree with what the treasury has cleared, or each difference is explained (国库对账). */
@EventType("closing.year-reconciled.v1")
public record YearReconciled(String sealId, String clearingSha256, List<String> explained) implements ClosingEvent {}
