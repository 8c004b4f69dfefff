package org.budgetyear.acceptance.audit;

/** What the log says of one line: all in fen. */
public final class LineFold {

    private long givenFen;
    private long heldFen;
    private long reservedFen;
    private long paidFen;

    void give(long fen) {
        givenFen = Math.addExact(givenFen, fen);
    }

    void hold(long fen) {
        heldFen = Math.addExact(heldFen, fen);
    }

    void reserve(long fen) {
        reservedFen = Math.addExact(reservedFen, fen);
    }

    void pay(long fen) {
        paidFen = Math.addExact(paidFen, fen);
    }

    public long reservedFen() {
        return reservedFen;
    }

    public long paidFen() {
        return paidFen;
    }

    /** What may still be spent: given, less held for appropriations, reserved and paid. */
    public long availableFen() {
        return Math.subtractExact(givenFen, Math.addExact(heldFen, Math.addExact(reservedFen, paidFen)));
    }

    /** Given less held: what appropriations has left with the line. */
    public long netGivenFen() {
        return Math.subtractExact(givenFen, heldFen);
    }
}
