package org.budgetyear.runtime.decider;

import java.time.LocalDate;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know besides the state and the command.
 *
 * @param unitYear whose year is decided
 * @param commandId the caller's id for this command
 * @param accountingDate the date on which it counts, within the fiscal year
 * @param documentNo the number of the document that orders it (文号), if one was given
 * @param actor who asks
 * @param role in which role, empty when none is claimed
 * @param charts the charts of accounts as they are known when it is decided
 */
public record CommandContext(
        UnitYear unitYear,
        String commandId,
        LocalDate accountingDate,
        @Nullable String documentNo,
        String actor,
        String role,
        Charts charts) {

    /** With the charts that come with the project. */
    public CommandContext(
            UnitYear unitYear,
            String commandId,
            LocalDate accountingDate,
            @Nullable String documentNo,
            String actor,
            String role) {
        this(unitYear, commandId, accountingDate, documentNo, actor, role, Charts.BUILT_IN);
    }

    /** The chart of accounts of the year that is decided. */
    public ChartOfAccounts chart() {
        return charts.of(unitYear.year());
    }
}
