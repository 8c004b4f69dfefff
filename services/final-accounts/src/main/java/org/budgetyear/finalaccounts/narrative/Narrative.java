package org.budgetyear.finalaccounts.narrative;

import java.util.List;

/**
 * The text of a department's disclosure.
 *
 * @param version of the wording
 */
public record Narrative(String version, List<Passage> passages) {

    /** Where words come from that say what the department is there for. */
    static final String DUTIES = "duties";

    /** The figures that it gives a reason for, whether or not there is one. */
    public List<String> reasons() {
        return passages.stream()
                .flatMap(Passage::spans)
                .filter(span -> span.kind() == Span.Kind.MISSING || span.kind() == Span.Kind.EXPLANATION)
                .map(Span::source)
                .filter(source -> !source.equals(DUTIES))
                .distinct()
                .toList();
    }

    /** Whether it says what the department is there for, if it is to. */
    public boolean hasDuties() {
        return !missing().contains(DUTIES);
    }

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
