package org.budgetyear.finalaccounts.book;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A signed amount with its dimensions: what every event reduces to and every cell sums.
 *
 * @param nature null for receipts that are no appropriation
 * @param project null unless the nature is project expenditure
 * @param economic null unless it measures spending
 * @param unitKind what the unit was when it spent; null for what counts by what the unit is on 31 December
 */
public record Fact(
        UnitCode unit,
        Measure measure,
        Fund fund,
        FunctionCode function,
        @Nullable Nature nature,
        @Nullable ProjectCode project,
        @Nullable EconomicCode economic,
        @Nullable UnitKind unitKind,
        Money amountFen) {

    public Fact(
            UnitCode unit,
            Measure measure,
            Fund fund,
            FunctionCode function,
            @Nullable Nature nature,
            @Nullable ProjectCode project,
            @Nullable EconomicCode economic,
            Money amountFen) {
        this(unit, measure, fund, function, nature, project, economic, null, amountFen);
    }

    public Fact spentAs(UnitKind kind) {
        return new Fact(unit, measure, fund, function, nature, project, economic, kind, amountFen);
    }
}
