package org.budgetyear.finalaccounts.table.predicate;

import java.util.Objects;
import java.util.Set;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.jspecify.annotations.Nullable;

/** The dimensions that predicates look at; amounts with the same ones are summed once, before any cell is. */
public record Entry(
        Quantity quantity,
        UnitKind unitKind,
        @Nullable Fund fund,
        @Nullable FunctionCode function,
        @Nullable Nature nature,
        @Nullable ProjectCode project,
        @Nullable EconomicCode economic,
        @Nullable ThreePublicItem ceiling,
        Set<String> labels) {

    /** @param kind what the unit is on 31 December */
    static Entry of(UnitKind kind, Fact fact) {
        return new Entry(
                Quantity.of(fact.measure()),
                Objects.requireNonNullElse(fact.unitKind(), kind),
                fact.fund(),
                fact.function(),
                fact.nature(),
                fact.project(),
                fact.economic(),
                null,
                Set.of());
    }

    static Entry of(UnitKind kind, ThreePublicItem ceiling) {
        return new Entry(Quantity.THREE_PUBLIC_CEILING, kind, null, null, null, null, null, ceiling, Set.of());
    }

    static Entry of(UnitKind kind, LabelledAmount amount) {
        return new Entry(Quantity.of(amount.measure()), kind, null, null, null, null, null, null, amount.labels());
    }
}
