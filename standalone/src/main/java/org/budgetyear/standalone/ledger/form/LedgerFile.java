package org.budgetyear.standalone.ledger.form;

/**
 * One file of a ledger: how it looks, what its rows say, and what they become in the year.
 *
 * @param <R> what a row says
 */
public interface LedgerFile<R> {

    /** Its name with the ending, such as {@code units.csv}. */
    String name();

    /** What the file holds, for those who fill it in. */
    String meaningZh();

    /** What a row says. {@link Ledger#rows} finds the file's rows by it, so no two files have the same. */
    Class<R> rowType();

    /** Whether a ledger without it is refused. */
    default boolean required() {
        return false;
    }

    /**
     * How its rows must look.
     *
     * @param before the year's settings and the rows of the files that stand before this one
     */
    FileForm<R> form(Ledger before);

    /**
     * Adds the commands that its rows become. What falls into the same week is posted in the order of the files.
     *
     * @param ledger the whole ledger, for what a row means may depend on other files
     */
    void post(Ledger ledger, YearPostings year);

    /** What the id of a row's command is made of, so that posting the ledger again asks for the same. */
    default String source(int row) {
        return name().substring(0, name().lastIndexOf('.')) + ":" + row;
    }
}
