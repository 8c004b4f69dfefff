package org.budgetyear.finalaccounts.narrative;

import java.util.List;

/**
 * The text of a department's disclosure.
 *
 * @param version of the wording
 */
public record Narrative(String version, List<Passage> passages) {

    /** The figures and duties that people have yet to explain. */
    public List<String> missing() {
        return passages.stream()
                .flatMap(Passage::spans)
                .filter(span -> span.kind() == Span.Kind.MISSING)
                .map(Span::source)
                .distinct()
                .toList();
    }
}
