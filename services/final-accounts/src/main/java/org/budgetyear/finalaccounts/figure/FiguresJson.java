package org.budgetyear.finalaccounts.figure;

import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Figures as JSON: amounts in fen, rates as text in percent, counts as numbers; null, with the reason, where there is none. */
public final class FiguresJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FiguresJson() {}

    public static String write(DepartmentBook book, List<Figure> figures) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("code", book.department().value())
                .put("name", book.name())
                .put("year", book.year().value())
                .put("tableSet", book.tableSet())
                .put("sealed", book.isSealed());
        ArrayNode list = root.putArray("figures");
        figures.forEach(figure -> add(list.addObject(), figure));
        return JSON.writeValueAsString(root);
    }

    private static void add(ObjectNode node, Figure figure) {
        node.put("metric", figure.metric()).put("unit", figure.unit().printed());
        switch (figure.unit().form()) {
            case AMOUNT ->
                node.put(
                        "amountFen",
                        figure.amountFen() == null ? null : figure.amountFen().fen());
            case RATE -> node.put("percent", figure.percent());
            case COUNT -> node.put("count", figure.count());
        }
        node.put("printed", figure.printed());
        if (figure.absence() != null) {
            node.put("absence", figure.absence().name())
                    .put("absenceZh", figure.absence().zh());
        }
    }
}
