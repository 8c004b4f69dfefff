package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Truth;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.narrative.Placeholders;
import org.budgetyear.finalaccounts.narrative.Span;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.definition.TableSet;

/** What must and what must not stand in a text, whatever its figures are. */
final class Wording {

    private static final Pattern EMPTY = Pattern.compile("为空表|均为零");

    private Wording() {}

    /** Each piece of text that people wrote or are named in, and any other that has something of a form in it. */
    static Stream<Instance> placeholders(Report report, Narrative text) {
        return text.passages().stream()
                .flatMap(Passage::spans)
                .filter(span -> span.kind() != Span.Kind.FIGURE)
                .map(span -> Instance.of(
                        span.source().isEmpty() ? span.text() : span.source(),
                        Truth.of(Placeholders.in(span.text()).isEmpty()),
                        Scope.of(report)));
    }

    /** Each table without amounts: one paragraph names it and says so. */
    static Stream<Instance> emptyTables(Report report, TableSet set, Narrative text) {
        List<String> notes = text.passages().stream()
                .map(passage -> Passage.text(passage.spans().toList()))
                .filter(paragraph -> EMPTY.matcher(paragraph).find())
                .toList();
        return set.tables().stream()
                .filter(table -> isEmpty(report, table))
                .map(table -> Instance.of(
                        "T" + table.id(),
                        Truth.of(notes.stream().anyMatch(note -> note.contains(table.form()))),
                        Scope.of(report)));
    }

    private static boolean isEmpty(Report report, TableDefinition table) {
        return report.lines(table.id()).stream()
                .flatMap(line -> line.cells().values().stream())
                .allMatch(cell -> cell.shown().signum() == 0);
    }
}
