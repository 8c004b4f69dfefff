package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.jspecify.annotations.Nullable;

/** The unit's year can be changed again: only corrections when it is soft-frozen, anything when it is open. */
@EventType("closing.unit-year-reopened.v1")
public record UnitYearReopened(
        UnitCode department,
        ClosingStage stage,
        @Nullable String sealId,
        String reason,
        String requestedBy,
        String approvedBy)
        implements ClosingEvent {}
