package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.table.definition.TableSet;

/** What a check says, held to the table set that it speaks of. */
public final class Formula {

    private final List<Statement> statements;

    private Formula(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaError when it has no meaning, or refers to what the table set does not have
     */
    public static Formula read(String text, TableSet set) {
        return new Formula(new StatementParser(text, Dictionary.of(set)).statements());
    }

    /** Its cases in the report, each with whether it holds there. */
    public Stream<Instance> instances(Report report) {
        return statements.stream().flatMap(statement -> statement.instances(report));
    }

    /** Whether it lists what the text gives reasons for, which are explained by the names of their figures. */
    public boolean asksForReasons() {
        return statements.stream().allMatch(Statement.ReasonsGiven.class::isInstance);
    }

    /** Whether it is about the explanations of other checks, and not about the report. */
    public boolean isAboutReasons() {
        return statements.stream().anyMatch(Statement.ReasonsDiffer.class::isInstance);
    }
}
