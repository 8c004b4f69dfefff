package org.budgetyear.finalaccounts.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;

/**
 * Some of the quota lines: a line's key in which {@code *} stands for any fund, function, nature or project, as in
 * {@code *|2010301|*}. What is left out at the end is any.
 */
public record LinePattern(List<String> parts) {

    public static final String FORM = "fund|function|nature|project, * for any";

    public static final String FORM_ZH = "资金性质|功能科目|支出性质|项目，任意者写 *";

    public static final LinePattern ANY = new LinePattern(List.of());

    private static final String WILD = "*";
    private static final int MOST_PARTS = 4;
    private static final int NATURE = 2;

    /** Empty when no line could have such a key. */
    public static Optional<LinePattern> read(String text) {
        LinePattern pattern = new LinePattern(List.of(text.split("\\|", -1)));
        boolean possible = pattern.parts.size() <= MOST_PARTS
                && pattern.takes(0, Stream.of(Fund.values()))
                && pattern.takes(NATURE, Stream.of(Nature.values()));
        return possible ? Optional.of(pattern) : Optional.empty();
    }

    public boolean takes(QuotaLine line) {
        List<String> key = List.of(line.key().split("\\|", -1));
        return IntStream.range(0, parts.size())
                .allMatch(i -> parts.get(i).equals(WILD)
                        || (i < key.size() && parts.get(i).equals(key.get(i))));
    }

    private boolean takes(int part, Stream<? extends Enum<?>> names) {
        return part >= parts.size()
                || parts.get(part).equals(WILD)
                || names.anyMatch(each -> each.name().equals(parts.get(part)));
    }
}
