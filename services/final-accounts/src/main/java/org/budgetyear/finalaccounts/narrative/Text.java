package org.budgetyear.finalaccounts.narrative;

import java.util.List;

/** A sentence or a part of one. It is printed whole or not at all: a figure that does not exist takes it away. */
record Text(List<Piece> pieces) {

    sealed interface Piece {}

    /** Words of ours; they contain no digits, since figures are never typed. */
    record Literal(String text) implements Piece {}

    record Bound(Reference reference) implements Piece {}

    /**
     * What is printed only when all its figures exist; a rate on a zero base does not.
     *
     * @param otherwise what is said instead
     */
    record Optional(Text text, Text otherwise) implements Piece {}
}
