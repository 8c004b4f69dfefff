package org.budgetyear.finalaccounts.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetyear.finalaccounts.narrative.Reference.OfFigure;
import org.budgetyear.finalaccounts.narrative.Reference.OfLabel;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;

/**
 * Reads the texts of a template: words, {@code {references}}, and {@code [what needs its figures|what is said
 * otherwise]}. Refuses what could make a sentence wrong.
 */
final class TextReader {

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}|\\[|\\||]|[^{}\\[\\]|]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
    private static final String RATE = "_pct";

    private final KnownNames names;
    private final String place;
    private final Within within;

    /**
     * Where a text stands.
     *
     * @param signs the signs that are certain there, by figure
     * @param repeated whether it is repeated for each key
     * @param units whether the unit stands behind amounts; a listing has it in its head
     */
    record Within(Map<String, Sign> signs, boolean repeated, boolean units) {}

    TextReader(KnownNames names, String place, Within within) {
        this.names = names;
        this.place = place;
        this.within = within;
    }

    Text read(String text) {
        Matcher token = TOKEN.matcher(text);
        List<Text.Piece> pieces = new ArrayList<>();
        int end = 0;
        while (token.lookingAt()) {
            if (token.group().equals("[")) {
                end = optional(token, text, pieces);
            } else {
                pieces.add(piece(token));
                end = token.end();
            }
            token.region(end, text.length());
        }
        if (end != text.length()) {
            throw refused("is not closed properly: " + text);
        }
        requireDirection(text);
        return new Text(pieces);
    }

    private int optional(Matcher token, String text, List<Text.Piece> pieces) {
        int close = text.indexOf(']', token.end());
        if (close < 0) {
            throw refused("is not closed properly: " + text);
        }
        String[] both = text.substring(token.end(), close).split("\\|", 2);
        pieces.add(new Text.Optional(read(both[0]), both.length == 1 ? new Text(List.of()) : read(both[1])));
        return close + 1;
    }

    private Text.Piece piece(Matcher token) {
        String name = token.group(1);
        if (name != null) {
            return new Text.Bound(reference(name));
        }
        String words = token.group();
        if (DIGIT.matcher(words).find()) {
            throw refused("has a figure that is bound to nothing: " + words);
        }
        Placeholders.in(words).ifPresent(left -> {
            throw refused("has a placeholder: " + left);
        });
        return new Text.Literal(words);
    }

    Reference reference(String name) {
        Reference reference = names.reference(name, within.units())
                .orElseThrow(() -> refused("refers to '" + name + "', which is not there"));
        boolean ofKey = reference instanceof OfFigure figure
                ? figure.name().contains(Reference.KEY)
                : reference instanceof OfLabel label
                        && switch (label.of()) {
                            case NAME, CODE, KIND -> true;
                            case DEPARTMENT, YEAR, PRIOR_YEAR, UNITS -> false;
                        };
        if (ofKey && !within.repeated()) {
            throw refused("'" + name + "' belongs to a key, and nothing is repeated here");
        }
        return reference;
    }

    /** A change is told without its sign, so the words around it must be chosen by the sign. */
    private void requireDirection(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String name = token.group(1);
            if (name == null || !names.isChange(name) || !within.units()) {
                continue;
            }
            Sign sign = within.signs().getOrDefault(stem(name), Sign.ABSENT);
            boolean agrees = switch (sign) {
                case POSITIVE -> !Direction.DOWN.isIn(text);
                case NEGATIVE -> !Direction.UP.isIn(text);
                case ZERO, ABSENT -> false;
            };
            if (!agrees) {
                throw refused("'" + name + "' is told where its direction may be another: " + text);
            }
        }
    }

    /** A change and its rate have the same sign. */
    static String stem(String figure) {
        return figure.endsWith(RATE) ? figure.substring(0, figure.length() - RATE.length()) : figure;
    }

    private MalformedTableSet refused(String why) {
        return new MalformedTableSet(place, why);
    }
}
