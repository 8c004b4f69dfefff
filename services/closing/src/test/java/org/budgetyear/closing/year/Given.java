package org.budgetyear.closing.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetyear.closing.command.ClosingCommand;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.closing.ClosingOpened;
import org.budgetyear.model.closing.DepartmentAggregated;
import org.budgetyear.model.closing.DisclosureApproved;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.closing.SealNoted;
import org.budgetyear.model.closing.SignatureNoted;
import org.budgetyear.model.closing.UnitEnlisted;
import org.budgetyear.model.closing.UnitYearSigned;
import org.budgetyear.model.closing.YearChecked;
import org.budgetyear.model.closing.YearReconciled;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.testing.Scenario;

/** What the tests of the decider start from: each event that moves a closing one step on. */
final class Given {

    static final UnitCode DEPARTMENT = new UnitCode("440105-701");
    static final UnitCode FIRST = new UnitCode("440105-701001");
    static final UnitCode SECOND = new UnitCode("440105-701002");
    static final String SHA = "a".repeat(64);
    static final String OTHER_SHA = "b".repeat(64);
    static final LocalDate FREEZE_DATE = LocalDate.of(2017, 12, 25);

    static final ClosingEvent OPENED = new ClosingOpened(DEPARTMENT);
    static final ClosingEvent FROZEN = new YearSoftFrozen(FREEZE_DATE);
    static final ClosingEvent SEALED = new SealNoted("s-1");
    static final ClosingEvent RECONCILED = new YearReconciled("s-1", SHA, List.of());
    static final ClosingEvent CHECKED = new YearChecked("s-1", SHA, "li");
    static final ClosingEvent SIGNED = new UnitYearSigned(DEPARTMENT, "s-1", SHA, "wang");

    static final ClosingEvent[] BOTH_SIGNED = {
        new UnitEnlisted(FIRST, true),
        new UnitEnlisted(SECOND, false),
        new SignatureNoted(FIRST, "s-1", "wang"),
        new SignatureNoted(SECOND, "s-2", "zhou")
    };
    static final ClosingEvent AGGREGATED = new DepartmentAggregated(1, SHA, "sun");
    static final ClosingEvent APPROVED = new DisclosureApproved(1, SHA, "zhao");
    static final ClosingEvent PUBLISHED = new DisclosurePublished(1, SHA, List.of());

    private Given() {}

    static Scenario<ClosingCommand, ClosingEvent> given(ClosingEvent... events) {
        return Scenario.given(new ClosingDecider(), events);
    }

    static Scenario<ClosingCommand, ClosingEvent> givenBothSigned(ClosingEvent... andThen) {
        List<ClosingEvent> events = new ArrayList<>(Arrays.asList(BOTH_SIGNED));
        events.addAll(Arrays.asList(andThen));
        return given(events.toArray(ClosingEvent[]::new));
    }
}
