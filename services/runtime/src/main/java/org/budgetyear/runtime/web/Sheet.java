package org.budgetyear.runtime.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a file from an office program: the first sheet of a workbook, or comma-separated values. */
record Sheet(List<SheetRow> rows) {

    /** Numbers are kept as binary fractions in a workbook; more digits than these are noise of that form. */
    private static final MathContext DIGITS_OF_A_CELL = new MathContext(15);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param number counted from 1, as office programs count */
    record SheetRow(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** @throws RequestProblem when it is neither */
    static Sheet of(byte[] file) {
        try {
            boolean workbook = file.length > 1 && file[0] == 'P' && file[1] == 'K';
            return new Sheet((workbook ? workbook(file) : csv(text(file)))
                    .stream().filter(row -> !row.isBlank()).toList());
        } catch (IOException | RuntimeException e) {
            throw new RequestProblem(Problems.notAccepted(
                    "file", "", "a workbook (.xlsx) or comma-separated values", "Excel 工作簿（.xlsx）或 CSV 文件"));
        }
    }

    private static List<SheetRow> workbook(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> new SheetRow(
                            row.getRowNum(),
                            row.stream()
                                    .map(cell -> cell == null ? "" : shown(cell))
                                    .toList()))
                    .toList();
        }
    }

    private static String shown(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return cell.getType() == CellType.NUMBER
                ? new BigDecimal(raw)
                        .round(DIGITS_OF_A_CELL)
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getText().strip();
    }

    private static List<SheetRow> csv(String text) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
            int line = 1;
            for (CSVRecord each : parser) {
                rows.add(new SheetRow(line, each.stream().map(String::strip).toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        }
        return rows;
    }

    /** Office programs in China write UTF-8 or, by default, the national character set. */
    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replaceFirst("^" + BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
