package org.budgetyear.finalaccounts.table;

import java.util.List;
import java.util.Optional;
import org.budgetyear.finalaccounts.table.definition.TableSet;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;

/**
 * The tables of a department's or a unit's year.
 *
 * @param owner the department or unit
 * @param sealed whether they are final; else they are provisional
 * @param problems what keeps them from being published
 */
public record Tables(
        Level level,
        UnitCode owner,
        String ownerName,
        FiscalYear year,
        TableSet set,
        boolean sealed,
        List<Table> tables,
        List<TableProblem> problems) {

    public Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
