package org.budgetyear.standalone.ledger;

/**
 * What is wrong at one place of a ledger.
 *
 * @param row as a spreadsheet counts: the header is row 1; zero when the whole file is meant
 * @param column empty when the whole row is meant
 * @param accepted what would be accepted
 * @param acceptedZh the same in Chinese
 */
public record LedgerError(String file, int row, String column, String value, String accepted, String acceptedZh) {

    static final int WHOLE_FILE = 0;
    static final int HEADER_ROW = 1;

    /** One line in English and Chinese. */
    public String text() {
        return "%s: “%s”, accepted: %s | %s：“%s”，应为%s"
                .formatted(place(), value, accepted, placeZh(), value, acceptedZh);
    }

    private String place() {
        return file + (row == WHOLE_FILE ? "" : ", row " + row) + (column.isEmpty() ? "" : ", column " + column);
    }

    private String placeZh() {
        return (row == WHOLE_FILE ? "文件" : "第 " + row + " 行") + (column.isEmpty() ? "" : " " + column + " 列");
    }
}
