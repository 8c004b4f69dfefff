package org.budgetyear.finalaccounts.table.definition;

import java.util.List;

/** A label as the page shows it, with its head from the outermost to its own. */
public record PrintLabel(Label from, List<String> head) {}
