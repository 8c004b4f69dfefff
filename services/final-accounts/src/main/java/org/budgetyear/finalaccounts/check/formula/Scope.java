package org.budgetyear.finalaccounts.check.formula;

import java.util.Optional;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.jspecify.annotations.Nullable;

/**
 * Where a formula is evaluated.
 *
 * @param table the table whose rows it runs through
 * @param row the row that it has come to
 * @param key the key of the group or the figure that it has come to
 * @param group the facts of that group
 * @param trace what was looked at so far
 */
record Scope(
        Report report,
        @Nullable String table,
        @Nullable Line row,
        @Nullable String key,
        @Nullable Entries group,
        Trace trace) {

    static Scope of(Report report) {
        return new Scope(report, null, null, null, null, new Trace());
    }

    Scope at(String ownTable, Line line) {
        return new Scope(report, ownTable, line, line.code(), group, new Trace());
    }

    Scope among(String ownKey, @Nullable Entries entries) {
        return new Scope(report, table, row, ownKey, entries, new Trace());
    }

    /** A name or a key of a row, with the key that the formula has come to. */
    String resolved(String name) {
        return key == null ? name : name.replace("{key}", key);
    }

    Optional<Entries> facts() {
        return group == null ? report.facts() : Optional.of(group);
    }
}
