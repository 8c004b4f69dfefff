package org.budgetyear.finalaccounts.check.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.check.value.Truth;
import org.budgetyear.finalaccounts.narrative.Direction;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.narrative.Span;

/** What a text prints of a figure or a cell, against what that is; a word such as 减少 before it is its sign. */
final class ToldFigures {

    private static final Exact HALF_OF_LAST_PLACE = Exact.of(new BigDecimal("0.005"));
    private static final Exact FEN_OF_TEN_THOUSAND_YUAN = Exact.of(1_000_000);
    private static final String TOLD = "text";

    private ToldFigures() {}

    static Stream<Instance> of(Report report, Dictionary names, Narrative text) {
        List<Instance> instances = new ArrayList<>();
        for (Passage passage : text.passages()) {
            String before = "";
            for (Span span : passage.spans().toList()) {
                if (span.kind() == Span.Kind.FIGURE) {
                    instance(report, names, before, span).ifPresent(instances::add);
                }
                before = span.kind() == Span.Kind.WORDS ? span.text() : "";
            }
        }
        return instances.stream();
    }

    private static Optional<Instance> instance(Report report, Dictionary names, String before, Span span) {
        Scope scope = Scope.of(report);
        String source = span.source();
        boolean isCell = source.contains(":");
        Optional<Kind> kind =
                isCell ? Optional.of(Kind.MONEY) : names.unitOf(source).map(Dictionary::kindOf);
        Optional<Range> value = isCell ? cell(report, source) : report.figure(source);
        if (kind.isEmpty() || value.isEmpty()) {
            return Optional.of(Instance.of(source, Truth.FALSE, scope));
        }
        Range printed = printed(span.text(), kind.get());
        Range told = Direction.DOWN.isIn(clause(before)) ? printed.negate() : printed;
        Range is = scope.trace().saw(source, kind.get(), value.get());
        Truth truth = Operator.EQUAL.holds(told, is);
        scope.trace()
                .compared(new Comparison(TOLD + " = " + source, kind.get(), told, Operator.EQUAL.sign(), is, truth));
        return Optional.of(Instance.of(source, truth, scope));
    }

    /** What the printed figure was rounded from: amounts in 万元 and rates with two decimals, numbers of things whole. */
    private static Range printed(String text, Kind kind) {
        Exact number = Exact.of(new BigDecimal(text.replaceAll("[^0-9.-]", "")));
        return switch (kind) {
            case MONEY -> Range.rounded(number, HALF_OF_LAST_PLACE).times(FEN_OF_TEN_THOUSAND_YUAN);
            case PERCENT -> Range.rounded(number, HALF_OF_LAST_PLACE);
            case COUNT -> Range.exact(number);
        };
    }

    private static String clause(String words) {
        return words.substring(words.lastIndexOf('。') + 1);
    }

    /** @param source such as {@code 01:income/25/amount} */
    private static Optional<Range> cell(Report report, String source) {
        String[] place = source.split("[:/]", -1);
        return report.lines(place[0]).stream()
                .filter(line -> line.block().equals(place[1]) && line.id().equals(place[2]))
                .map(Line::cells)
                .flatMap(cells -> Stream.ofNullable(cells.get(place[3])))
                .findFirst();
    }
}
