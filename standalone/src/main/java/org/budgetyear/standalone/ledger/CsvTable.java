package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgetyear.model.code.NotAccepted;

/** Reads one file of the ledger by its form; every error of the file is added to the errors. */
final class CsvTable<T> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FileForm<T> form;
    private final LedgerErrors errors;
    private final Map<String, Integer> rowsByIdentity = new HashMap<>();

    private CsvTable(FileForm<T> form, LedgerErrors errors) {
        this.form = form;
        this.errors = errors;
    }

    /** The meanings of the rows that are right, in order. */
    static <T> List<T> read(LedgerFolder folder, FileForm<T> form, LedgerErrors errors) throws IOException {
        Optional<byte[]> content = folder.file(form.name());
        if (content.isPresent()) {
            return new CsvTable<>(form, errors).read(content.get());
        }
        if (form.required()) {
            errors.addFile(form.name(), "", new NotAccepted("a file of this name in the folder", "文件夹中须有此文件"));
        }
        return List.of();
    }

    private List<T> read(byte[] content) throws IOException {
        List<CSVRecord> records;
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded(content)), CSVFormat.RFC4180)) {
            records = parser.getRecords();
        } catch (CharacterCodingException e) {
            errors.addFile(form.name(), "", new NotAccepted("text in UTF-8", "UTF-8 编码的文本"));
            return List.of();
        } catch (CSVException | UncheckedIOException e) {
            errors.addFile(form.name(), "", new NotAccepted("quotes that are closed: " + e.getMessage(), "成对的双引号"));
            return List.of();
        }
        if (records.isEmpty()) {
            errors.addFile(form.name(), "", new NotAccepted("a header row", "首行须为列名"));
            return List.of();
        }
        List<String> header = records.getFirst().toList();
        return headerIsRight(header) ? rows(header, records.subList(1, records.size())) : List.of();
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private boolean headerIsRight(List<String> header) {
        int before = errors.count();
        List<String> known = form.columns().stream().map(Column::name).toList();
        String listed = String.join(", ", known);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!known.contains(name)) {
                refuse(LedgerError.HEADER_ROW, name, name, "the columns " + listed, "下列列名：" + listed);
            } else if (header.indexOf(name) != i) {
                refuse(LedgerError.HEADER_ROW, name, name, "each column once", "每列只能出现一次");
            }
        }
        for (Column column : form.columns()) {
            if (column.required() && !header.contains(column.name())) {
                refuse(LedgerError.HEADER_ROW, column.name(), "", "this column in the header", "首行须有此列");
            }
        }
        return errors.count() == before;
    }

    private List<T> rows(List<String> header, List<CSVRecord> records) {
        List<T> meanings = new ArrayList<>();
        for (CSVRecord row : records) {
            if (!isBlank(row)) {
                read(header, row).ifPresent(meanings::add);
            }
        }
        return meanings;
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isEmpty();
    }

    private Optional<T> read(List<String> header, CSVRecord record) {
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.size() != header.size()) {
            String cells = Integer.toString(record.size());
            refuse(number, "", cells, header.size() + " cells", header.size() + " 个单元格");
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        CsvRow row = new CsvRow(number, cells);
        return cellsAreRight(row) && isFirst(row) ? meaning(row) : Optional.empty();
    }

    private boolean cellsAreRight(CsvRow row) {
        int before = errors.count();
        for (Column column : form.columns()) {
            try {
                column.form().check(row.text(column.name()));
            } catch (NotAccepted e) {
                refuse(row.number(), column.name(), row.text(column.name()), e.accepted(), e.acceptedZh());
            }
        }
        return errors.count() == before;
    }

    private boolean isFirst(CsvRow row) {
        String identity = form.identity().apply(row);
        Integer earlier = identity.isEmpty() ? null : rowsByIdentity.putIfAbsent(identity, row.number());
        if (earlier != null) {
            refuse(
                    row.number(),
                    "",
                    identity,
                    "each line once; this one is in row " + earlier + " already",
                    "不重复的行，与第 " + earlier + " 行重复");
        }
        return earlier == null;
    }

    private Optional<T> meaning(CsvRow row) {
        try {
            return Optional.of(form.meaning().apply(row));
        } catch (NotAccepted e) {
            String column = e.field() == null ? "" : e.field();
            refuse(row.number(), column, row.text(column), e.accepted(), e.acceptedZh());
            return Optional.empty();
        }
    }

    private void refuse(int row, String column, String value, String accepted, String acceptedZh) {
        errors.add(new LedgerError(form.name(), row, column, value, accepted, acceptedZh));
    }
}
