package org.budgetyear.finalaccounts.check;

import java.util.List;

/** What came of all checks, in their order. */
public record CheckReport(List<CheckResult> results) {

    /** Whether no error is left and all warnings are explained: the year can be closed. */
    public boolean isClear() {
        return results.stream().noneMatch(CheckResult::isInTheWay);
    }

    /** The checks that stand in the way. */
    public List<CheckResult> inTheWay() {
        return results.stream().filter(CheckResult::isInTheWay).toList();
    }

    /** How many findings of warnings nobody has explained, or not as the figures are now. */
    public int unexplainedWarnings() {
        return (int) results.stream()
                .filter(result -> result.check().severity() == Severity.WARNING)
                .flatMap(result -> result.findings().stream())
                .filter(finding -> !finding.standing().isSettled())
                .count();
    }

    /** In how many cases checks of the severity do not hold. */
    public int findings(Severity severity) {
        return results.stream()
                .filter(result -> result.check().severity() == severity)
                .mapToInt(result -> result.findings().size())
                .sum();
    }
}
