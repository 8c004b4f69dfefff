package org.budgetyear.finalaccounts.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left standing when a form is not filled in; none of it may reach a reader. */
public final class Placeholders {

    private static final Pattern LEFT = Pattern.compile(
            "[XxＸｘ×]{2,}" // XXXX（款）
                    + "|[{}\\[\\]｛｝$]" // an unresolved reference
                    + "|_{2,}|＿+|…{3,}|\\.{4,}" // a line to write on
                    + "|[（(]?(增加|增长|上升)[）)]?[（(/／](减少|下降|降低)[）)]?"
                    + "|[（(]?(减少|下降|降低)[）)]?[（(/／](增加|增长|上升)[）)]?"
                    + "|[（(](增加|减少|增长|下降)[）)]"
                    + "|此处|待填|待补充|无此情况|请填写|TODO|null");

    private Placeholders() {}

    /** The first one in the text. */
    public static Optional<String> in(String text) {
        Matcher left = LEFT.matcher(text);
        return left.find() ? Optional.of(left.group()) : Optional.empty();
    }
}
