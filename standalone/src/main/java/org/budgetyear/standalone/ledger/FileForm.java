package org.budgetyear.standalone.ledger;

import java.util.List;
import java.util.function.Function;

/**
 * How a file of the ledger must look.
 *
 * @param required whether a ledger without it is refused
 * @param identity what may stand in the file once only; an empty text may repeat
 * @param meaning what an accepted row says; may throw {@link org.budgetyear.model.code.NotAccepted} naming a column
 */
record FileForm<T>(
        String name,
        boolean required,
        List<Column> columns,
        Function<CsvRow, String> identity,
        Function<CsvRow, T> meaning) {}
