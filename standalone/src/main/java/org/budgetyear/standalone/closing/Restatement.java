package org.budgetyear.standalone.closing;

import java.io.PrintStream;
import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import tools.jackson.databind.JsonNode;

/** What a version changed of the one before, cell by cell, and the events that caused it, as lines for a screen. */
final class Restatement {

    private static final int MOST_CELLS = 8;

    private Restatement() {}

    static void print(JsonNode restated, PrintStream out) {
        List<JsonNode> cells = restated.path("differences")
                .valueStream()
                .filter(each -> each.path("deltaFen").isIntegralNumber())
                .toList();
        cells.stream().limit(MOST_CELLS).forEach(cell -> out.println(line(cell)));
        if (cells.size() > MOST_CELLS) {
            int more = cells.size() - MOST_CELLS;
            out.println("    … and " + more + " more cells 另有 " + more + " 格");
        }
        restated.path("events").forEach(event -> out.println("    because of 原因 " + cause(event)));
    }

    private static String line(JsonNode cell) {
        return "    table 表 %s row 行 %s column 栏 %s: %s → %s (%s 元)"
                .formatted(
                        cell.path("table").asString(""),
                        cell.path("row").asString(""),
                        cell.path("column").asString(""),
                        yuan(cell.path("was")),
                        yuan(cell.path("is")),
                        yuan(cell.path("deltaFen")));
    }

    private static String cause(JsonNode event) {
        return event.path("type").asString("") + " " + event.path("id").asString("");
    }

    private static String yuan(JsonNode fen) {
        return Printed.yuan(Money.ofFen(Long.parseLong(fen.asString("0"))));
    }
}
