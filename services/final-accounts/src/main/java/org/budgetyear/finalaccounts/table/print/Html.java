package org.budgetyear.finalaccounts.table.print;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML being written; every text and attribute is escaped here and nowhere else. */
public final class Html {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final boolean xml;
    private final Deque<String> open = new ArrayDeque<>();

    public Html() {
        this(false);
    }

    /** @param xml whether what has no end tag is closed as XML wants it, for readers that know nothing else */
    public Html(boolean xml) {
        this.xml = xml;
    }

    public boolean isXml() {
        return xml;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    public Html open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        open.push(name);
        return this;
    }

    public Html close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (!name.equals("span") && !name.equals("strong")) {
            out.append('\n');
        }
        return this;
    }

    /** An element with nothing but text in it. */
    public Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element that has no content and no end tag. */
    public Html empty(String name, String... attributes) {
        open(name, attributes);
        open.pop();
        if (xml) {
            out.insert(out.length() - 1, '/');
        }
        return this;
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** A style sheet of ours, which must not be escaped. */
    public Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    public String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
