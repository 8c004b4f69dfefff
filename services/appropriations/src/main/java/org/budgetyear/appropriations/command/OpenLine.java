package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;

/** Opens a line with no money, for tables that print a zero row. */
public record OpenLine(QuotaLine line) implements AppropriationCommand {}
