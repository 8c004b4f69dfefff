package org.budgetyear.finalaccounts.document.office;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of the workbook look. */
final class CellStyles {

    private static final String FONT = "宋体";
    private static final short TITLE_POINTS = 16;
    private static final short POINTS = 10;
    private static final String AMOUNT_FORMAT = "#,##0.00";

    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    /** What a cell is. */
    enum Look {
        TITLE(HorizontalAlignment.CENTER, true, false),
        LABEL(HorizontalAlignment.LEFT, false, false),
        LABEL_RIGHT(HorizontalAlignment.RIGHT, false, false),
        HEAD(HorizontalAlignment.CENTER, true, true),
        COLUMN_NUMBER(HorizontalAlignment.CENTER, false, true),
        NAME(HorizontalAlignment.LEFT, false, true),
        SECTION(HorizontalAlignment.LEFT, false, true),
        ITEM(HorizontalAlignment.LEFT, false, true),
        TOTAL_NAME(HorizontalAlignment.CENTER, true, true),
        TOTAL_CODE_NAME(HorizontalAlignment.LEFT, true, true),
        CODE(HorizontalAlignment.LEFT, false, true),
        NUMBER(HorizontalAlignment.CENTER, false, true),
        AMOUNT(HorizontalAlignment.RIGHT, false, true),
        TOTAL_AMOUNT(HorizontalAlignment.RIGHT, true, true);

        private final HorizontalAlignment alignment;
        private final boolean bold;
        private final boolean bordered;

        Look(HorizontalAlignment alignment, boolean bold, boolean bordered) {
            this.alignment = alignment;
            this.bold = bold;
            this.bordered = bordered;
        }
    }

    CellStyles(XSSFWorkbook workbook) {
        for (Look look : Look.values()) {
            styles.put(look, style(workbook, look));
        }
    }

    XSSFCellStyle of(Look look) {
        return java.util.Objects.requireNonNull(styles.get(look));
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? TITLE_POINTS : POINTS);
        font.setBold(look.bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(look.alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.bordered || look == Look.LABEL);
        if (look.bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        switch (look) {
            case AMOUNT, TOTAL_AMOUNT ->
                style.setDataFormat(workbook.createDataFormat().getFormat(AMOUNT_FORMAT));
            case CODE -> style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            case SECTION -> style.setIndention((short) 1);
            case ITEM -> style.setIndention((short) 2);
            case TITLE, LABEL, LABEL_RIGHT, HEAD, COLUMN_NUMBER, NAME, TOTAL_NAME, TOTAL_CODE_NAME, NUMBER -> {}
        }
        return style;
    }
}
