package org.budgetyear.finalaccounts.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;

/** The facts of one unit's year. */
public record UnitBook(
        UnitCode unit,
        String name,
        UnitKind kind,
        boolean sealed,
        List<Fact> facts,
        List<Count> counts,
        Map<ThreePublicItem, Money> threePublicCeilingsFen,
        Map<ProjectCode, String> projects,
        UnitRecords records) {

    /** With something more that is counted. */
    public UnitBook counting(Count more) {
        List<Count> all = new ArrayList<>(counts);
        all.add(more);
        return new UnitBook(unit, name, kind, sealed, facts, all, threePublicCeilingsFen, projects, records);
    }
}
