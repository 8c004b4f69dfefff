package org.budgetyear.finalaccounts.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.csv.CsvField;
import org.budgetyear.finalaccounts.csv.CsvFile;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each check of a table set holds on a base book, and fails when one thing in it is changed. What a change breaks is
 * written by hand: all findings, and for one of them where and by how much.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CheckCases {

    private final String set;
    private final DepartmentBook base;
    private final List<Check> checks;

    /**
     * @param broken codes of all checks that no longer hold
     * @param place where the check that the case is about does not hold
     * @param difference of its two sides, in fen, percent or number; - where nothing is compared
     */
    record Case(String code, String change, Set<String> broken, String place, String difference) {}

    CheckCases(String set, DepartmentBook base) {
        this.set = set;
        this.base = base;
        this.checks = CheckCatalogue.standard().of(TableSets.of(set));
    }

    @Test
    void the_base_has_no_error_and_these_warnings() throws IOException {
        assertThat(findings(run("")).map(CheckCases::place))
                .containsExactlyElementsOf(new String(content("warnings-"), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void fails_when_one_thing_is_changed(Case each) {
        Set<String> before =
                new HashSet<>(findings(run("")).map(CheckCases::place).toList());
        List<CheckResult> after = run(each.change()).results();
        Set<String> broken = new TreeSet<>();
        after.stream()
                .filter(result -> result.findings().stream().anyMatch(found -> !before.contains(place(found))))
                .forEach(result -> broken.add(result.check().code()));
        assertThat(broken).isEqualTo(each.broken());
        List<String> differences = after.stream()
                .filter(result -> result.check().code().equals(each.code()))
                .flatMap(result -> result.findings().stream())
                .filter(found -> found.place().equals(each.place()))
                .flatMap(found -> found.comparisons().stream())
                .map(compared -> compared.difference().toString())
                .toList();
        if (each.difference().equals("-")) {
            assertThat(differences).isEmpty();
        } else {
            assertThat(differences).contains(each.difference());
        }
    }

    @Test
    void every_check_has_a_case_in_which_it_fails() throws IOException {
        Set<String> covered = new HashSet<>(cases().map(Case::code).toList());
        // A table is missing only in print (LintTest), and reasons are given only in ExplanationTest.
        covered.addAll(Set.of("C46", "C54"));
        assertThat(checks.stream().map(Check::code)).allMatch(covered::contains);
    }

    Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (List<CsvField> row : CsvFile.read(set, content("cases-")).rows()) {
            List<String> texts = row.stream().map(CsvField::text).toList();
            Set<String> broken = new TreeSet<>(List.of(texts.get(2).split(" ", -1)));
            cases.add(new Case(texts.get(0), texts.get(1), broken, texts.get(3), texts.get(4)));
        }
        return cases.stream();
    }

    private CheckReport run(String change) {
        return Checks.run(new ReportInTheMaking(base).with(change).report(), checks, List.of());
    }

    private static Stream<Finding> findings(CheckReport report) {
        return report.results().stream().flatMap(result -> result.findings().stream());
    }

    private static String place(Finding finding) {
        return finding.scope().replace("check:", "");
    }

    private byte[] content(String kind) throws IOException {
        String name = kind + set + ".csv";
        try (InputStream file = Objects.requireNonNull(CheckCases.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        }
    }
}
