package org.budgetyear.model.closing;

import java.util.List;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;

/** A unit's closing balances are given to its next year (年末结转). */
@EventType("closing.balances-carried-forward.v1")
public record BalancesCarriedForward(
        UnitCode unit,
        int version,
        String unitName,
        UnitKind kind,
        Recognition recognition,
        boolean directPosting,
        List<NamedProject> projects,
        List<ClosingBalance> balances)
        implements ClosingEvent {}
