package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the stead of a folder: a sheet for each CSV file, named like it without the ending, and the sheets
 * {@value #SETTINGS} and {@value #DEPARTMENTS} for year.json.
 */
record WorkbookFolder(Path path, Map<String, List<Line>> sheets) implements LedgerFolder {

    static final String SETTINGS = "year";
    static final String DEPARTMENTS = "departments";
    static final String CSV = ".csv";

    /** Numbers are kept as binary fractions in a workbook; more digits than these are noise of that form. */
    private static final MathContext DIGITS_OF_A_CELL = new MathContext(15);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** @throws CannotStart when it is no workbook */
    static WorkbookFolder open(Path path) {
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Map<String, List<Line>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : workbook) {
                sheets.put(sheet.getSheetName(), lines(sheet));
            }
            return new WorkbookFolder(path, sheets);
        } catch (IOException | IllegalArgumentException | POIXMLException e) {
            throw new CannotStart(path + " is no workbook that can be read", path + " 不是可读取的 Excel 工作簿");
        }
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public Optional<byte[]> file(String name) {
        List<Line> settings = sheets.get(SETTINGS);
        return name.equals("year.json") && settings != null ? Optional.of(year(settings)) : Optional.empty();
    }

    @Override
    public Optional<List<Line>> lines(String name) {
        return Optional.ofNullable(sheets.get(name.substring(0, name.length() - CSV.length())));
    }

    @Override
    public String shown(String name) {
        return path.getFileName() + ", sheet " + name.substring(0, name.lastIndexOf('.'));
    }

    @Override
    public List<String> csvFiles() {
        return sheets.keySet().stream()
                .filter(name -> !name.equals(SETTINGS) && !name.equals(DEPARTMENTS))
                .map(name -> name + CSV)
                .toList();
    }

    @Override
    public LedgerFolder folder(String name) {
        return LedgerFolder.of(path.resolveSibling(name));
    }

    @Override
    public Optional<LedgerFolder> expected() {
        return new DirectoryFolder(path.toAbsolutePath().resolveSibling("")).expected();
    }

    private byte[] year(List<Line> settings) {
        Map<String, Object> year = new LinkedHashMap<>();
        settings.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .forEach(line -> year.put(line.cells().getFirst(), line.cells().getLast()));
        year.put(
                "departments",
                sheets.getOrDefault(DEPARTMENTS, List.of()).stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> Map.of(
                                "code", line.cells().getFirst(),
                                "name", line.cells().getLast()))
                        .toList());
        return Json.MAPPER.writeValueAsBytes(year);
    }

    private static List<Line> lines(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        int columns = sheet.getRow(0) == null ? 0 : sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < Math.max(columns, row.getLastCellNum()); column++) {
                cells.add(text((XSSFCell) row.getCell(column)));
            }
            while (cells.size() > columns && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            boolean blank = cells.stream().allMatch(String::isEmpty);
            lines.add(new Line(row.getRowNum() + 1, blank ? List.of("") : cells));
        }
        return lines;
    }

    private static String text(@Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> number(new BigDecimal(cell.getRawValue()), DateUtil.isCellDateFormatted(cell));
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    private static String number(BigDecimal raw, boolean date) {
        BigDecimal value = raw.round(DIGITS_OF_A_CELL).stripTrailingZeros();
        return date && value.scale() <= 0
                ? DAY_ZERO.plusDays(value.longValueExact()).toString()
                : value.toPlainString();
    }
}
