package org.budgetyear.acceptance.audit;

/** What the log says of a unit's accumulated surplus, in fen. */
public final class SurplusFold {

    private long openingFen;
    private long usedFen;
    private long allocatedFen;
    private boolean touched;

    void open(long fen) {
        openingFen = fen;
        requireEnough();
    }

    void use(long fen) {
        usedFen = Math.addExact(usedFen, fen);
        requireEnough();
    }

    void allocate(long fen) {
        allocatedFen = Math.addExact(allocatedFen, fen);
        touched = true;
    }

    /** Whether there is anything to compare. */
    public boolean isTouched() {
        return touched;
    }

    public long openingFen() {
        return openingFen;
    }

    public long usedFen() {
        return usedFen;
    }

    public long allocatedFen() {
        return allocatedFen;
    }

    private void requireEnough() {
        touched = true;
        if (usedFen > openingFen) {
            throw new AssertionError("more surplus is used than was accumulated: " + usedFen + " of " + openingFen);
        }
    }
}
