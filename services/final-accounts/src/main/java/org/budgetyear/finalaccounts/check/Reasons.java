package org.budgetyear.finalaccounts.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Holds explanations against each other: one text cannot be the reason for an excess and for a shortfall. */
final class Reasons {

    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private Reasons() {}

    /** The results, where a check about reasons finds those that are used for opposite moves. */
    static List<CheckResult> compared(List<CheckResult> results) {
        return results.stream()
                .map(result -> result.check().formula().isAboutReasons() ? reused(result.check(), results) : result)
                .toList();
    }

    private static CheckResult reused(Check check, List<CheckResult> results) {
        Map<String, List<Finding>> byText = new HashMap<>();
        List<Finding> explained = results.stream()
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.standing() == Standing.EXPLAINED)
                .toList();
        explained.forEach(finding -> byText.computeIfAbsent(words(finding), first -> new ArrayList<>())
                .add(finding));
        List<Finding> reused = explained.stream()
                .filter(finding -> Objects.requireNonNull(byText.get(words(finding))).stream()
                        .anyMatch(other -> other.direction() * finding.direction() < 0))
                .map(finding -> new Finding(
                        "check:" + check.code() + ":" + finding.scope(),
                        finding.scope(),
                        finding.comparisons(),
                        finding.operands(),
                        finding.figureHash(),
                        Standing.MISSING,
                        finding.reason()))
                .toList();
        return new CheckResult(check, explained.size(), explained.size(), reused);
    }

    private static String words(Finding finding) {
        return NO_WORD.matcher(Objects.requireNonNullElse(finding.reason(), "")).replaceAll("");
    }
}
