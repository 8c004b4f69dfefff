package org.budgetyear.finalaccounts.narrative;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A passage of the text, in the order of reading. */
public sealed interface Passage {

    /** Everything it says. */
    Stream<Span> spans();

    /**
     * A title.
     *
     * @param depth 0 for a part of the document
     * @param number such as 一、 or 第一部分
     */
    record Heading(int depth, String number, String title) implements Passage {

        public String numbered() {
            return depth == 0 ? number + " " + title : number + title;
        }

        @Override
        public Stream<Span> spans() {
            return Stream.of(Span.words(title));
        }
    }

    /** @param lead what it is about, printed bold; may be empty */
    record Paragraph(String lead, List<Span> content) implements Passage {
        @Override
        public Stream<Span> spans() {
            return Stream.concat(Stream.of(Span.words(lead)), content.stream());
        }
    }

    /** A list with columns. */
    record Listing(String caption, List<String> heads, List<List<List<Span>>> rows) implements Passage {

        /** Whether a column, from 0, has figures. */
        public boolean hasFigures(int column) {
            return rows.stream()
                    .flatMap(row -> row.get(column).stream())
                    .anyMatch(span -> span.kind() == Span.Kind.FIGURE);
        }

        @Override
        public Stream<Span> spans() {
            return Stream.concat(
                    Stream.concat(Stream.of(caption), heads.stream()).map(Span::words),
                    rows.stream().flatMap(List::stream).flatMap(List::stream));
        }
    }

    /** The place of the official tables. */
    record AllTables() implements Passage {
        @Override
        public Stream<Span> spans() {
            return Stream.empty();
        }
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
