package org.budgetyear.finalaccounts.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** In words, such as 记账截至 2017-06-30，按 2018-03-01T01:00:00Z 时已记录的业务. */
    public String zh() {
        return Stream.of(day == null ? "" : "记账截至 " + day, knownAt == null ? "" : "按 " + knownAt + " 时已记录的业务")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("，"));
    }

    public boolean includes(Recorded<?> event) {
        return (day == null || !event.accountingDate().isAfter(day))
                && (knownAt == null || !event.recordedAt().isAfter(knownAt));
    }
}
