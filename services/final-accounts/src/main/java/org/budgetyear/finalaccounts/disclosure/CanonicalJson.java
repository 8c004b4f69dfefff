package org.budgetyear.finalaccounts.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * JSON of which there is one form only, so that it can be hashed: names sorted, no space, whole numbers, and only those
 * characters escaped that must be (RFC 8785, which sorts by UTF-16 units as Java does).
 */
public final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when it has a number that is not whole: no two programs write those alike */
    public static String write(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.add(node);
        return json.out.toString();
    }

    private void add(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> text(node.asString());
            case NUMBER -> number(node);
            case BOOLEAN, NULL -> out.append(node);
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.sort(names);
        out.append('{');
        for (String name : names) {
            separate('{');
            text(name);
            out.append(':');
            add(node.path(name));
        }
        out.append('}');
    }

    private void array(JsonNode node) {
        out.append('[');
        for (JsonNode each : node) {
            separate('[');
            add(each);
        }
        out.append(']');
    }

    private void separate(char opening) {
        if (out.charAt(out.length() - 1) != opening) {
            out.append(',');
        }
    }

    private void number(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new IllegalArgumentException("not a whole number: " + node);
        }
        out.append(node.bigIntegerValue());
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < FIRST_PRINTABLE) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
