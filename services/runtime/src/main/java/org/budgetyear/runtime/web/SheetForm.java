package org.budgetyear.runtime.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.web.Sheet.SheetRow;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the columns of a sheet are: each is named by the path of a command's field, such as {@code line.fund}, or by its
 * Chinese name. Amounts are in yuan: the column {@code amountYuan} is the field {@code amountFen}.
 */
final class SheetForm {

    private static final String DATE = "accountingDate";
    private static final String YUAN = "Yuan";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, String> WORDS = words();

    private final List<String> fields;

    private SheetForm(List<String> fields) {
        this.fields = fields;
    }

    /** The form that a sheet's first row gives. */
    static SheetForm of(SheetRow head) {
        List<String> fields = new ArrayList<>();
        for (String heading : head.cells()) {
            fields.add(WORDS.getOrDefault(heading, heading));
        }
        return new SheetForm(fields);
    }

    /**
     * The body of a row's command.
     *
     * @throws RequestProblem when a cell is no amount
     */
    byte[] body(SheetRow row) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ObjectNode data = body.putObject("data");
        for (int column = 0; column < fields.size(); column++) {
            String cell = row.cell(column);
            String field = fields.get(column);
            if (cell.isEmpty() || field.isEmpty()) {
                continue;
            }
            if (field.equals(DATE)) {
                body.put(DATE, date(cell));
            } else {
                put(data, field, cell);
            }
        }
        return Json.MAPPER.writeValueAsBytes(body);
    }

    private static void put(ObjectNode data, String field, String cell) {
        String[] path = field.split("\\.", -1);
        ObjectNode owner = data;
        for (int i = 0; i < path.length - 1; i++) {
            owner = owner.path(path[i]) instanceof ObjectNode within ? within : owner.putObject(path[i]);
        }
        String name = path[path.length - 1];
        if (name.endsWith(YUAN)) {
            owner.put(name.substring(0, name.length() - YUAN.length()) + "Fen", fen(field, cell));
        } else {
            owner.put(name, WORDS.getOrDefault(field + "=" + cell, cell));
        }
    }

    private static long fen(String field, String cell) {
        try {
            return Money.ofYuan(cell.replace(",", "")).fen();
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(Problems.notAccepted(
                    field, cell, "an amount in yuan with at most two decimals", "以元为单位、最多两位小数的金额"));
        }
    }

    /** Workbooks keep days as numbers. */
    private static String date(String cell) {
        return cell.matches("\\d{5}") ? DAY_ZERO.plusDays(Long.parseLong(cell)).toString() : cell.replace('/', '-');
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = SheetForm.class.getResourceAsStream("sheet-words.csv")) {
            if (in == null) {
                throw new IllegalStateException("sheet-words.csv is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> words.put(cells[1].isEmpty() ? cells[0] : cells[1] + "=" + cells[0], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
