package org.budgetyear.finalaccounts.check;

import java.util.List;

/**
 * What came of one check.
 *
 * @param cases in how many it was asked
 * @param judged in how many the report told enough to decide
 * @param findings those in which it does not hold
 */
public record CheckResult(Check check, int cases, int judged, List<Finding> findings) {

    public boolean holds() {
        return findings.isEmpty();
    }

    /** Whether it stands in the way of closing the year. */
    boolean isInTheWay() {
        return switch (check.severity()) {
            case ERROR -> !findings.isEmpty();
            case WARNING ->
                findings.stream().anyMatch(finding -> !finding.standing().isSettled());
            case INFO -> false;
        };
    }
}
