package org.budgetyear.finalaccounts.check.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;

/** Names of figures of which there is one for each key. */
final class Metric {

    private static final String KEY = "{key}";

    private Metric() {}

    /** What a figure of that name is called, with its key for {key}. */
    static Pattern of(String metric) {
        return Pattern.compile(Pattern.quote(metric).replace(KEY, "\\E([^.]+)\\Q"));
    }

    /** The keys for which the report has the figure, in order. */
    static Stream<String> keys(Scope scope, String metric) {
        return scope.report().metrics().stream()
                .map(of(metric)::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .sorted();
    }

    /** The sum over all keys; empty when there is none. */
    static Optional<Range> sum(Scope scope, String metric, Kind kind) {
        return keys(scope, metric)
                .map(key -> metric.replace(KEY, key))
                .map(name -> scope.trace()
                        .saw(name, kind, scope.report().figure(name).orElse(Range.exact(Exact.ZERO))))
                .reduce(Range::plus);
    }
}
