package org.budgetyear.finalaccounts.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.check.Check;
import org.budgetyear.finalaccounts.check.Finding;
import org.budgetyear.finalaccounts.check.formula.Comparison;
import org.budgetyear.finalaccounts.check.formula.Operand;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.check.value.Truth;

/** What a check found in a printed report, in one line. */
final class Contradiction {

    private static final int MOST_OPERANDS = 12;

    private Contradiction() {}

    static String line(Check check, Finding finding) {
        return check.code() + " " + finding.place() + ": " + compared(finding) + operands(finding.operands()) + " | "
                + check.title();
    }

    private static String compared(Finding finding) {
        List<Comparison> wrong = finding.comparisons().stream()
                .filter(each -> each.truth() == Truth.FALSE)
                .toList();
        return wrong.isEmpty()
                ? "is not so"
                : wrong.stream().map(Contradiction::text).collect(Collectors.joining("; "));
    }

    private static String text(Comparison comparison) {
        String left = comparison.kind().printed(comparison.left().shown());
        String right = comparison.kind().printed(comparison.right().shown());
        return comparison.text() + ": " + left + " against " + right + ", consistent is " + consistent(comparison);
    }

    private static String consistent(Comparison comparison) {
        Range right = comparison.right();
        String shown = comparison.kind().printed(right.shown());
        return switch (comparison.sign()) {
            case "=" -> {
                String low = comparison.kind().printed(right.low().at());
                String high = comparison.kind().printed(right.high().at());
                yield low.equals(high) ? shown : low + " to " + high;
            }
            case "≈" -> shown;
            default -> comparison.sign() + " " + shown;
        };
    }

    /** The printed numbers that are not zero. */
    private static String operands(List<Operand> operands) {
        List<String> printed = operands.stream()
                .filter(operand -> operand.number().shown().signum() != 0)
                .map(operand -> operand.name() + " " + operand.printed())
                .toList();
        if (printed.isEmpty()) {
            return "";
        }
        String more = printed.size() > MOST_OPERANDS ? ", …" : "";
        return printed.stream().limit(MOST_OPERANDS).collect(Collectors.joining(", ", " (", more + ")"));
    }
}
