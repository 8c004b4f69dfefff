package org.budgetyear.closing.year;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How far a department's year has come.
 *
 * @param version the last version that was published; 0 before any
 * @param sha256 of the disclosure under way, or of the published one; null before
 * @param aggregatedBy who put it together; null before
 * @param units its units, in the order in which they were opened
 */
record DepartmentClosing(
        ClosingStage stage,
        int version,
        @Nullable String sha256,
        @Nullable String aggregatedBy,
        List<UnitCode> units) {

    static final DepartmentClosing NEW = new DepartmentClosing(ClosingStage.OPEN, 0, null, null, List.of());

    DepartmentClosing with(UnitCode unit) {
        if (units.contains(unit)) {
            return this;
        }
        List<UnitCode> next = new ArrayList<>(units);
        next.add(unit);
        return new DepartmentClosing(stage, version, sha256, aggregatedBy, List.copyOf(next));
    }

    DepartmentClosing aggregated(String hash, String by) {
        return new DepartmentClosing(ClosingStage.DEPARTMENT_AGGREGATED, version, hash, by, units);
    }

    DepartmentClosing at(ClosingStage next) {
        return new DepartmentClosing(next, version, sha256, aggregatedBy, units);
    }

    DepartmentClosing published(int published) {
        ClosingStage next = published == 1 ? ClosingStage.PUBLISHED : ClosingStage.RESTATED;
        return new DepartmentClosing(next, published, sha256, aggregatedBy, units);
    }
}
