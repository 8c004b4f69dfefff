package org.budgetyear.standalone.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Row;

/** Reads the rows of one file by their form; every error is added to the errors. */
final class RowsReader<R> {

    private final String file;
    private final FileForm<R> form;
    private final LedgerErrors errors;
    private final Map<String, Integer> rowsByIdentity = new HashMap<>();

    RowsReader(String file, FileForm<R> form, LedgerErrors errors) {
        this.file = file;
        this.form = form;
        this.errors = errors;
    }

    /**
     * The meanings of the rows that are right, in order.
     *
     * @param lines the first is the header
     */
    List<R> read(List<Line> lines) {
        if (lines.isEmpty()) {
            errors.addFile(file, "", new NotAccepted("a header row", "首行须为列名"));
            return List.of();
        }
        List<String> header = lines.getFirst().cells();
        return headerIsRight(header) ? rows(header, lines.subList(1, lines.size())) : List.of();
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

    private List<R> rows(List<String> header, List<Line> lines) {
        List<R> meanings = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                read(header, line).ifPresent(meanings::add);
            }
        }
        return meanings;
    }

    private Optional<R> read(List<String> header, Line line) {
        if (line.cells().size() != header.size()) {
            String cells = Integer.toString(line.cells().size());
            refuse(line.number(), "", cells, header.size() + " cells", header.size() + " 个单元格");
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.cells().get(i));
        }
        Row row = new Row(line.number(), cells);
        return cellsAreRight(row) && isFirst(row) ? meaning(row) : Optional.empty();
    }

    private boolean cellsAreRight(Row row) {
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

    private boolean isFirst(Row row) {
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

    private Optional<R> meaning(Row row) {
        try {
            return Optional.of(form.meaning().apply(row));
        } catch (NotAccepted e) {
            String column = e.field() == null ? "" : e.field();
            refuse(row.number(), column, row.text(column), e.accepted(), e.acceptedZh());
            return Optional.empty();
        }
    }

    private void refuse(int row, String column, String value, String accepted, String acceptedZh) {
        errors.add(new LedgerError(file, row, column, value, accepted, acceptedZh));
    }
}
