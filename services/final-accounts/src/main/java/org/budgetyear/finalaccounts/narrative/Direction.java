package org.budgetyear.finalaccounts.narrative;

import java.util.regex.Pattern;

/** A direction in which a text may say that something moved. */
public enum Direction {
    UP("增加|增长|上升|提高|高于|超过"),
    DOWN("减少|下降|降低|低于|压减");

    private final Pattern words;

    Direction(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether the text has a word for it. */
    public boolean isIn(String text) {
        return words.matcher(text).find();
    }
}
