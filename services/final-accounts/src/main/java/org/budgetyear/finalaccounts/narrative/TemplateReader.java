package org.budgetyear.finalaccounts.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.finalaccounts.narrative.TextReader.Within;
import org.budgetyear.finalaccounts.table.definition.DataFile;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a template and refuses, naming the place, what has no meaning. */
final class TemplateReader {

    private static final Within OUTERMOST = new Within(Map.of(), false, true);

    private final KnownNames names;

    TemplateReader(KnownNames names) {
        this.names = names;
    }

    /** What may stand somewhere. */
    private enum Level {
        PASSAGES,
        SENTENCES,
        ROWS
    }

    Template read(String place, byte @Nullable [] content) {
        JsonNode file = DataFile.read(place, content, JsonNode.class);
        requireOnly(place, file, Set.of("version", "body"));
        String version = file.path("version").asString("");
        if (version.isEmpty()) {
            throw new MalformedTableSet(place, "has no version");
        }
        return new Template(version, body(place + " body", file.path("body"), Level.PASSAGES, OUTERMOST));
    }

    private List<Node> body(String place, JsonNode json, Level level, Within within) {
        if (json.isString()) {
            return List.of(node(place, json, level, within));
        }
        if (!json.isArray()) {
            throw new MalformedTableSet(place, "is no list");
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            nodes.add(node(place + "/" + i, json.get(i), level, within));
        }
        return nodes;
    }

    private Node node(String place, JsonNode json, Level level, Within within) {
        if (json.has("by")) {
            return choice(place, json, level, within);
        }
        if (json.has("each")) {
            return each(place, json, level, within);
        }
        return switch (level) {
            case PASSAGES -> passage(place, json, within);
            case SENTENCES -> sentence(place, json, within);
            case ROWS -> row(place, json, within);
        };
    }

    private Node passage(String place, JsonNode json, Within within) {
        if (json.has("heading")) {
            requireOnly(place, json, Set.of("heading", "body"));
            Text title = text(place + " heading", json.path("heading"), within);
            return new Node.Heading(title, body(place + " body", json.path("body"), Level.PASSAGES, within));
        }
        if (json.has("paragraph")) {
            requireOnly(place, json, Set.of("paragraph", "lead"));
            List<Node> sentences = body(place + " paragraph", json.path("paragraph"), Level.SENTENCES, within);
            return new Node.Paragraph(json.path("lead").asString(""), sentences);
        }
        if (json.has("listing")) {
            requireOnly(place, json, Set.of("listing", "heads", "body"));
            List<String> heads =
                    json.path("heads").valueStream().map(JsonNode::asString).toList();
            Within rows = new Within(within.signs(), within.repeated(), false);
            return new Node.Listing(
                    text(place + " listing", json.path("listing"), within),
                    heads,
                    body(place + " body", json.path("body"), Level.ROWS, rows));
        }
        requireOnly(place, json, Set.of("tables", "duties"));
        return json.has("duties") ? new Node.Duties() : new Node.AllTables();
    }

    private Node sentence(String place, JsonNode json, Within within) {
        if (json.isString()) {
            return new Node.Sentence(text(place, json, within));
        }
        requireOnly(place, json, Set.of("reason"));
        String figure = json.path("reason").asString("");
        new TextReader(names, place, within).reference(figure);
        return new Node.Reason(figure);
    }

    private Node row(String place, JsonNode json, Within within) {
        requireOnly(place, json, Set.of("row"));
        return new Node.Row(json.path("row")
                .valueStream()
                .map(cell -> text(place, cell, within))
                .toList());
    }

    private Node each(String place, JsonNode json, Level level, Within within) {
        requireOnly(place, json, Set.of("each", "body"));
        String keysOf = json.path("each").asString("");
        boolean known = keysOf.equals(Node.Each.UNITS) || (keysOf.contains(Reference.KEY) && names.hasFigure(keysOf));
        if (!known) {
            throw new MalformedTableSet(place, "repeats for each '" + keysOf + "', which is not there");
        }
        Within inside = new Within(within.signs(), true, within.units());
        return new Node.Each(keysOf, body(place + " body", json.path("body"), level, inside));
    }

    private Node choice(String place, JsonNode json, Level level, Within within) {
        String by = json.path("by").asString("");
        Reference reference = new TextReader(names, place, within).reference(by);
        Map<Sign, List<Node>> bodies = new EnumMap<>(Sign.class);
        for (Map.Entry<String, JsonNode> body : json.properties()) {
            if (body.getKey().equals("by")) {
                continue;
            }
            Sign sign = sign(place, body.getKey());
            Map<String, Sign> signs = new HashMap<>(within.signs());
            signs.put(TextReader.stem(by), sign);
            Within inside = new Within(signs, within.repeated(), within.units());
            bodies.put(sign, body(place + " " + body.getKey(), body.getValue(), level, inside));
        }
        return new Node.Choice(reference, bodies);
    }

    private static Sign sign(String place, String word) {
        for (Sign sign : Sign.values()) {
            if (sign.word().equals(word)) {
                return sign;
            }
        }
        throw new MalformedTableSet(place, "has no meaning for '" + word + "'");
    }

    private Text text(String place, JsonNode json, Within within) {
        if (!json.isString()) {
            throw new MalformedTableSet(place, "is no text");
        }
        return new TextReader(names, place, within).read(json.asString());
    }

    private static void requireOnly(String place, JsonNode json, Set<String> known) {
        if (!json.isObject() || !known.containsAll(json.propertyNames())) {
            throw new MalformedTableSet(
                    place, "may have only " + known.stream().sorted().toList());
        }
    }
}
