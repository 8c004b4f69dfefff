package org.budgetyear.appropriations.budget;

import java.time.LocalDate;
import org.budgetyear.model.line.UnitKind;
import org.jspecify.annotations.Nullable;

/** @param since the day from which the unit is of that kind, null when it is since before the year */
record UnitKindSince(UnitKind kind, @Nullable LocalDate since) {}
