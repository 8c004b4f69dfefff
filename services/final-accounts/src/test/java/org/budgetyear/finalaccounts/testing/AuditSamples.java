package org.budgetyear.finalaccounts.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.streams.Topics;
import org.jspecify.annotations.Nullable;

/** Records of the audit log. */
public final class AuditSamples {

    private AuditSamples() {}

    public static ConsumerRecord<String, byte[]> audited(
            long offset, long at, String unit, String actor, String command, AuditLine.Result result) {
        AuditRecord entry = new AuditRecord(
                "payments",
                unit,
                "2017",
                actor,
                List.of("unit-clerk"),
                List.of(),
                null,
                List.of(new AuditLine(command, "V" + offset, null, result, List.of(), null)));
        return stored(offset, at, entry.key(), Json.MAPPER.writeValueAsBytes(entry));
    }

    public static ConsumerRecord<String, byte[]> unreadable(long offset, long at) {
        return stored(offset, at, null, "{}".getBytes(UTF_8));
    }

    private static ConsumerRecord<String, byte[]> stored(long offset, long at, @Nullable String key, byte[] value) {
        return new ConsumerRecord<>(
                Topics.AUDIT,
                0,
                offset,
                at,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
