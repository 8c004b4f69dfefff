package org.budgetyear.finalaccounts.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.definition.TableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.UnitCode;

/**
 * Evaluates a table set over facts. Every cell is the exact sum of its own facts over all units, or of other cells'
 * exact amounts; none is ever rounded or made to fit.
 */
public final class TableEngine {

    private TableEngine() {}

    /**
     * The department's tables.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the department's table set does not
     *     exist or has no meaning
     */
    public static Tables tables(DepartmentBook book) {
        return tables(book, TableSets.of(book.tableSet()));
    }

    /**
     * The tables of one unit of the department.
     *
     * @throws java.util.NoSuchElementException when the department has no such unit
     */
    public static Tables tables(DepartmentBook department, UnitCode unit) {
        return tables(Level.UNIT, department.only(unit), TableSets.of(department.tableSet()));
    }

    /**
     * One of the tables of the department, or of its unit where the book has only that; empty when the set has none of
     * that name.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the department's table set does not
     *     exist or has no meaning
     */
    public static Optional<Table> table(DepartmentBook book, String id) {
        return TableSets.of(book.tableSet()).tables().stream()
                .filter(definition -> definition.id().equals(id))
                .map(definition -> new Evaluation(definition, Entries.of(book), book.chart()).table())
                .findFirst();
    }

    /** The tables of a set that is not, or not yet, among those that come with the project. */
    public static Tables tables(DepartmentBook book, TableSet set) {
        return tables(Level.DEPARTMENT, book, set);
    }

    private static Tables tables(Level level, DepartmentBook book, TableSet set) {
        Entries entries = Entries.of(book);
        ChartOfAccounts chart = book.chart();
        List<Table> tables = new ArrayList<>();
        List<TableProblem> problems = new ArrayList<>();
        for (TableDefinition definition : set.tables()) {
            Evaluation evaluation = new Evaluation(definition, entries, chart);
            tables.add(evaluation.table());
            problems.addAll(evaluation.problems());
        }
        problems.addAll(TransferCheck.problems(book.internalTransfers()));
        return new Tables(
                level,
                book.department(),
                book.name(),
                book.year(),
                set,
                book.isSealed(),
                List.copyOf(tables),
                List.copyOf(problems));
    }
}
