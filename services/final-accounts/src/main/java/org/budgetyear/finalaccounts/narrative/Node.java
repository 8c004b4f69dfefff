package org.budgetyear.finalaccounts.narrative;

import java.util.List;
import java.util.Map;

/** A part of a template. */
sealed interface Node {

    /** What is printed. */
    sealed interface Leaf extends Node {}

    /** What stands in a paragraph or in a listing. */
    sealed interface Inner extends Leaf {}

    record Sentence(Text text) implements Inner {}

    /**
     * People's words on why a figure is as it is.
     *
     * @param figure the name of the figure
     */
    record Reason(String figure) implements Inner {}

    record Row(List<Text> cells) implements Inner {}

    /** A title with a number of its own; without a body that says anything it is left out. */
    record Heading(Text title, List<Node> body) implements Leaf {}

    record Paragraph(String lead, List<Node> body) implements Leaf {}

    record Listing(Text caption, List<String> heads, List<Node> body) implements Leaf {}

    /** What the department is there for, in its own words. */
    record Duties() implements Leaf {}

    /** The official tables. */
    record AllTables() implements Leaf {}

    /**
     * Its body once for each key.
     *
     * @param keysOf a figure's name, or {@link #UNITS}
     */
    record Each(String keysOf, List<Node> body) implements Node {

        static final String UNITS = "units";
    }

    /** One of several bodies, by the sign of a figure or cell. */
    record Choice(Reference by, Map<Sign, List<Node>> bodies) implements Node {}
}
