package org.budgetyear.finalaccounts.csv;

import java.io.Serial;

/** A file does not say what it should; the message names the place and what was expected. */
public final class MalformedFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String chinese;

    /**
     * @param line from 1; 0 when the whole file is meant
     * @param column a number of characters from 1, or a column's name; empty when the whole line is meant
     * @param found empty when nothing is there
     */
    public MalformedFile(String file, int line, String column, String found, String expected, String expectedZh) {
        super(file + (line == 0 ? "" : ", line " + line) + (column.isEmpty() ? "" : ", column " + column)
                + ": expected " + expected + (found.isEmpty() ? "" : ", found '" + found + "'"));
        chinese = file + (line == 0 ? "" : " 第 " + line + " 行") + (column.isEmpty() ? "" : "第 " + column + " 列") + "：应为"
                + expectedZh + (found.isEmpty() ? "" : "，实为“" + found + "”");
    }

    /** The same in Chinese. */
    public String chinese() {
        return chinese;
    }
}
