package org.budgetyear.finalaccounts.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.appropriations.DisclosureFact;

/**
 * What a unit or a department has stated for its disclosure: of each subject the last.
 *
 * @param all in the order of their subjects
 */
public record Statements(List<Statement> all) {

    public static final Statements NONE = new Statements(List.of());

    /** Those of one kind, each with who stated it and when. */
    public Stream<Statement> of(Class<? extends DisclosureFact> kind) {
        return all.stream().filter(statement -> kind.isInstance(statement.fact()));
    }

    /** What those of one kind say. */
    public <F extends DisclosureFact> Stream<F> facts(Class<F> kind) {
        return of(kind).map(statement -> kind.cast(statement.fact()));
    }

    Statements with(Statement statement) {
        List<Statement> next = new ArrayList<>(all);
        next.removeIf(said -> said.subject().equals(statement.subject()));
        next.add(statement);
        next.sort(Comparator.comparing(Statement::subject));
        return new Statements(List.copyOf(next));
    }
}
