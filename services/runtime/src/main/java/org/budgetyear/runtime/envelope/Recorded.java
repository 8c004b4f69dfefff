package org.budgetyear.runtime.envelope;

import java.time.Instant;
import java.time.LocalDate;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log (CloudEvents 1.0, binary mode). Two times that are never mixed: the accounting date
 * says which day it counts on, the recorded time when the log got it.
 *
 * @param id unique in the platform
 * @param source the context that published it, such as {@code payments}
 * @param unitYear whose year it belongs to, the key of its record
 * @param sequence counts from 1 without a gap within the source and the unit's year
 * @param documentNo the document that ordered it (文号), if one was cited
 * @param actor who did it
 * @param role in which role, empty when none was claimed
 * @param causationId the command it was decided for
 * @param correlationId the first command of the conversation
 */
public record Recorded<E extends DomainEvent>(
        String id,
        String source,
        UnitYear unitYear,
        long sequence,
        LocalDate accountingDate,
        Instant recordedAt,
        @Nullable String documentNo,
        String actor,
        String role,
        String causationId,
        String correlationId,
        E event) {}
