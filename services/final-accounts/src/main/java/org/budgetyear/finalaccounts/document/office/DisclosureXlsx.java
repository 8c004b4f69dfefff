package org.budgetyear.finalaccounts.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.table.Table;

/** The tables as a workbook in their official layout, one sheet a table, ready to print. */
public final class DisclosureXlsx {

    private DisclosureXlsx() {}

    public static byte[] write(DisclosureDocument disclosure) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(disclosure.tables().ownerName() + " " + disclosure.title());
            CellStyles styles = new CellStyles(workbook);
            for (Table table : disclosure.tables().tables()) {
                new TableSheet(workbook, styles, disclosure, table).write();
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
