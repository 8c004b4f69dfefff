package org.budgetyear.runtime.envelope;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to be decided.
 *
 * @param id the caller's id for it, unique in the context and the unit's year
 * @param type its wire name
 * @param data the command as JSON, written by us, so that the same command has the same text
 */
public record CommandMessage(
        String id,
        String type,
        LocalDate accountingDate,
        @Nullable String documentNo,
        String actor,
        String role,
        String correlationId,
        String data) {

    /** What is read from a log may lack anything. */
    public CommandMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(accountingDate, "accountingDate");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(data, "data");
    }
}
