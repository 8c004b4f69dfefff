package org.budgetyear.standalone.ledger.form;

import java.util.List;
import java.util.function.Function;

/**
 * How the rows of a file must look.
 *
 * @param identity what may stand in the file once only; an empty text may repeat
 * @param meaning what an accepted row says; may throw {@link org.budgetyear.model.code.NotAccepted} naming a column
 */
public record FileForm<R>(List<Column> columns, Function<Row, String> identity, Function<Row, R> meaning) {}
