package org.budgetyear.finalaccounts.reconciliation;

/** A line of the treasury's file that cannot be read. */
public final class MalformedClearingFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String text;

    MalformedClearingFile(int line, String text) {
        super("line " + line + " cannot be read: " + text);
        this.line = line;
        this.text = text;
    }

    /** Counted from 1, the header. */
    public int line() {
        return line;
    }

    public String text() {
        return text;
    }

    public static String header() {
        return ClearingFile.HEADER;
    }
}
