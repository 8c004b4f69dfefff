package org.budgetyear.finalaccounts.account;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.line.UnitKind;

/**
 * Months of the year in which a unit was of one kind; January is 1.
 *
 * @param end the first month that is no longer in it
 */
record Segment(UnitKind kind, int first, int end) {

    private static final int AFTER_DECEMBER = 13;

    /** The whole year, in the order of its months. */
    static List<Segment> of(UnitKind atOpening, Statements statements) {
        List<Segment> segments = new ArrayList<>();
        UnitKind kind = atOpening;
        int first = 1;
        for (UnitKindChanged change : statements.facts(UnitKindChanged.class).toList()) {
            int month = change.effectiveFrom().getMonthValue();
            segments.add(new Segment(kind, first, month));
            kind = change.kind();
            first = month;
        }
        segments.add(new Segment(kind, first, AFTER_DECEMBER));
        return segments;
    }
}
