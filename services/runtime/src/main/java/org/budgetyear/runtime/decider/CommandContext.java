package org.budgetyear.runtime.decider;

import java.time.LocalDate;
import org.budgetyear.model.code.UnitYear;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know besides the state and the command.
 *
 * @param unitYear whose year is decided
 * @param commandId the caller's id for this command
 * @param accountingDate the date on which it counts, within the fiscal year
 * @param documentNo the number of the document that orders it (文号), if one was given
 * @param actor who asks
 * @param role in which role, empty when none is claimed
 */
public record CommandContext(
        UnitYear unitYear,
        String commandId,
        LocalDate accountingDate,
        @Nullable String documentNo,
        String actor,
        String role) {}
