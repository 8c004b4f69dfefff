package org.budgetyear.finalaccounts.check.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.model.chart.ChartOfAccounts;

/** Final accounts that are checked. What a report does not tell is empty, and leaves what depends on it open. */
public interface Report {

    /** The rows of a table in their order; none when the report has no such table. */
    List<Line> lines(String table);

    /** A figure of the text; counts and amounts in fen. */
    Optional<Range> figure(String metric);

    /** The metrics of all figures that there are. */
    Set<String> metrics();

    /** Last year's published figure. */
    Optional<Range> prior(String metric);

    /** The facts behind the tables; empty where only tables are known. */
    Optional<Entries> facts();

    /** The facts that the predicate counts, by group in order of its key; none where only tables are known. */
    Map<String, Entries> groups(Dimension by, Predicate counted);

    /** In place of a table: the balances that the year opened with. */
    String OPENINGS = "openings";

    /** How many amounts or names the table could not show, or how many openings are unlike last year's closing. */
    Optional<Range> problems(String table);

    /** The most days that a version was published after it was approved; empty when none was, or nobody tells. */
    Optional<Range> daysToPublication();

    /**
     * The same for each unit of a department, and for what they paid each other, which takes it away; none for a unit or
     * where only the department is known.
     */
    List<Report> units();

    /** The text that a department publishes; empty where there is none of ours. */
    Optional<Narrative> text();

    /** The codes that are valid in the year. */
    ChartOfAccounts chart();
}
