package org.budgetyear.finalaccounts.narrative;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text as data, so that it is hashed with the figures: each piece with the figure, cell or explanation it comes from. */
public final class NarrativeJson {

    private NarrativeJson() {}

    public static ObjectNode write(Narrative narrative) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("wording", narrative.version());
        ArrayNode passages = root.putArray("passages");
        narrative.passages().forEach(passage -> add(passages.addObject(), passage));
        return root;
    }

    private static void add(ObjectNode node, Passage passage) {
        switch (passage) {
            case Passage.Heading heading ->
                node.put("heading", heading.title())
                        .put("number", heading.number())
                        .put("depth", heading.depth());
            case Passage.Paragraph paragraph -> {
                node.put("lead", paragraph.lead());
                add(node.putArray("content"), paragraph.content());
            }
            case Passage.Listing listing -> {
                node.put("caption", listing.caption());
                ArrayNode heads = node.putArray("heads");
                listing.heads().forEach(heads::add);
                ArrayNode rows = node.putArray("rows");
                listing.rows().forEach(row -> {
                    ArrayNode cells = rows.addArray();
                    row.forEach(cell -> add(cells.addArray(), cell));
                });
            }
            case Passage.AllTables ignored -> node.put("tables", "all");
        }
    }

    private static void add(ArrayNode array, List<Span> spans) {
        for (Span span : spans) {
            ObjectNode node = array.addObject().put("text", span.text());
            if (!span.source().isEmpty()) {
                node.put("source", span.source());
            }
        }
    }
}
