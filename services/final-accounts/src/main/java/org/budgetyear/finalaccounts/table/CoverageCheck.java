package org.budgetyear.finalaccounts.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.TableProblem.Kind;
import org.budgetyear.finalaccounts.table.definition.Coverage;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Entry;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.model.code.Code;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/** Finds money that a table ought to show and has no row or column for. */
final class CoverageCheck {

    private final TableDefinition definition;
    private final List<Predicate> shown;

    private record Missing(Kind kind, String dimension) implements Comparable<Missing> {
        @Override
        public int compareTo(Missing other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : dimension.compareTo(other.dimension);
        }
    }

    CoverageCheck(TableDefinition definition, Table table) {
        this.definition = definition;
        this.shown = table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> !row.total())
                .flatMap(row -> row.cells().stream())
                .map(Cell::rule)
                .filter(Rule.Facts.class::isInstance)
                .map(rule -> ((Rule.Facts) rule).predicate())
                .filter(predicate -> !predicate.isBalance())
                .toList();
    }

    List<TableProblem> problems(Entries all) {
        List<TableProblem> problems = new ArrayList<>();
        for (Coverage coverage : definition.coverage()) {
            Map<Missing, Money> missing = new TreeMap<>();
            all.amounts().forEach((entry, amount) -> {
                if (coverage.facts().counts(entry) && !isShown(entry)) {
                    missing.merge(missing(coverage, entry), coverage.facts().signed(entry, amount), Money::plus);
                }
            });
            missing.forEach((what, amount) -> {
                if (!amount.isZero()) {
                    problems.add(problem(what, amount));
                }
            });
        }
        return problems;
    }

    private boolean isShown(Entry entry) {
        return shown.stream().anyMatch(cell -> cell.counts(entry));
    }

    private Missing missing(Coverage coverage, Entry entry) {
        if (!hasRow(entry)) {
            return new Missing(
                    Kind.TEMPLATE_ROW_MISSING,
                    switch (coverage.by()) {
                        case FUNCTION_CLASS ->
                            entry.function() == null ? "" : entry.function().classCode();
                        case ECONOMIC -> text(entry.economic());
                        case FUND -> Objects.toString(entry.fund(), "");
                    });
        }
        return new Missing(
                Kind.TEMPLATE_COLUMN_MISSING,
                Stream.of(entry.fund(), entry.nature())
                        .filter(Objects::nonNull)
                        .map(Enum::name)
                        .collect(Collectors.joining("|")));
    }

    private boolean hasRow(Entry entry) {
        return definition.blocks().stream()
                .anyMatch(block -> block.functionRows() != null
                        || block.rows().stream().anyMatch(row -> !row.total() && admits(row.rule(), entry)));
    }

    private static boolean admits(Rule row, Entry entry) {
        return row instanceof Rule.Facts facts
                && !facts.predicate().isBalance()
                && facts.predicate().admits(entry)
                && (facts.predicate().measures() == 0 || facts.predicate().sign(entry.quantity()) != 0);
    }

    private TableProblem problem(Missing what, Money amount) {
        String place = what.kind() == Kind.TEMPLATE_ROW_MISSING ? "没有对应的行" : "没有对应的栏";
        return new TableProblem(
                what.kind(),
                definition.id(),
                what.dimension(),
                amount,
                definition.form() + place + "：" + what.dimension() + "，金额 " + Printed.yuan(amount) + " 元未能列示");
    }

    private static String text(@Nullable Code code) {
        return code == null ? "" : code.value();
    }
}
