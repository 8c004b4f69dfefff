package org.budgetyear.model.closing;

import org.budgetyear.model.event.EventType;

/** The department has put its units' signed accounts together (汇总). */
@EventType("closing.department-aggregated.v1")
public record DepartmentAggregated(int version, String sha256, String aggregatedBy) implements ClosingEvent {}
