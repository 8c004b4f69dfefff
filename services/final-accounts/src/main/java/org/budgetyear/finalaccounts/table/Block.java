package org.budgetyear.finalaccounts.table;

import java.util.List;
import org.budgetyear.finalaccounts.table.definition.BlockDefinition;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;

/** The rows of a block, evaluated. */
public record Block(BlockDefinition definition, List<Row> rows) {

    public List<ColumnDefinition> columns() {
        return definition.columns();
    }
}
