package org.budgetyear.finalaccounts.history;

import java.time.Instant;
import java.time.LocalDate;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Up to where events count; the two times of an event are never mixed.
 *
 * @param day the last accounting date that counts; null for all
 * @param knownAt the last time of recording that counts; null for all
 */
public record AsOf(@Nullable LocalDate day, @Nullable Instant knownAt) {

    public static final AsOf NOW = new AsOf(null, null);

    public boolean includes(Recorded<?> event) {
        return (day == null || !event.accountingDate().isAfter(day))
                && (knownAt == null || !event.recordedAt().isAfter(knownAt));
    }
}
