package org.budgetyear.finalaccounts.version;

import java.time.LocalDate;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event as the log has it, for those who ask what caused a difference. */
public record LoggedEvent(
        UnitCode unit,
        String context,
        long sequence,
        String id,
        String type,
        LocalDate accountingDate,
        String actor,
        @Nullable String documentNo,
        JsonNode data) {}
