package org.budgetyear.finalaccounts.table.print;

import org.budgetyear.finalaccounts.table.Block;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableProblem;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tables as JSON with exact amounts. The same facts give the same bytes: no times, no log positions, every order fixed by
 * the table set or by code.
 */
public final class TablesJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TablesJson() {}

    /** All tables of the department's or unit's year. */
    public static String write(Tables tables) {
        ObjectNode root = head(tables);
        ArrayNode list = root.putArray("tables");
        tables.tables().forEach(table -> list.add(node(table)));
        ArrayNode problems = root.putArray("problems");
        tables.problems().forEach(problem -> problems.add(node(problem)));
        return pretty(root);
    }

    /** One of the tables. */
    public static String write(Tables tables, Table table) {
        ObjectNode root = head(tables);
        root.set("table", node(table));
        return pretty(root);
    }

    private static ObjectNode head(Tables tables) {
        return object().put("level", tables.level().name())
                .put("code", tables.owner().value())
                .put("name", tables.ownerName())
                .put("year", tables.year().value())
                .put("tableSet", tables.set().id())
                .put("amountUnit", tables.set().amountUnit())
                .put("sealed", tables.sealed());
    }

    private static ObjectNode node(Table table) {
        ObjectNode node = object().put("id", table.id())
                .put("form", table.definition().form())
                .put("title", table.definition().title());
        ArrayNode notes = node.putArray("notes");
        table.notes().forEach(notes::add);
        ArrayNode blocks = node.putArray("blocks");
        table.blocks().forEach(block -> blocks.add(node(block)));
        return node;
    }

    private static ObjectNode node(Block block) {
        ObjectNode node = object().put("id", block.definition().id())
                .put("head", block.definition().head());
        ArrayNode columns = node.putArray("columns");
        for (ColumnDefinition column : block.columns()) {
            ObjectNode each = columns.addObject().put("id", column.id()).put("number", column.number());
            column.head().forEach(each.putArray("head")::add);
        }
        ArrayNode rows = node.putArray("rows");
        block.rows().forEach(row -> rows.add(node(row)));
        return node;
    }

    private static ObjectNode node(Row row) {
        ObjectNode node = object().put("id", row.id());
        if (row.number() != null) {
            node.put("number", row.number());
        }
        if (row.code() != null) {
            node.put("code", row.code());
        }
        node.put("text", row.text());
        ObjectNode cells = node.putObject("cells");
        for (Cell cell : row.cells()) {
            if (cell.amountFen() != null) {
                cells.putObject(cell.column())
                        .put("fen", cell.amountFen().fen())
                        .put("printed", cell.printed());
            }
        }
        return node;
    }

    private static ObjectNode node(TableProblem problem) {
        return object().put("code", problem.kind().name())
                .put("table", problem.table())
                .put("dimension", problem.dimension())
                .put("amountFen", problem.amountFen().fen())
                .put("detailZh", problem.messageZh());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String pretty(ObjectNode root) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }
}
