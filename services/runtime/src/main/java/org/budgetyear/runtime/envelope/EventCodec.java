package org.budgetyear.runtime.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Events as records of a topic and back: CloudEvents 1.0, binary mode, attributes as {@code ce_} headers. */
public final class EventCodec {

    private static final String CONTENT_TYPE = "application/json";

    private final Map<String, Class<? extends DomainEvent>> types = new HashMap<>();

    /** @param families the sealed families of events that it can read */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public EventCodec(Class<? extends DomainEvent>... families) {
        for (Class<? extends DomainEvent> family : families) {
            for (Class<? extends DomainEvent> event : WireName.membersOf(family)) {
                types.put(WireName.ofEvent(event), event);
            }
        }
    }

    /** The events of a type; empty when it is not one of the families. */
    public Optional<Class<? extends DomainEvent>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * Reads an event; empty when its type is not one of the families.
     *
     * @throws IllegalArgumentException when an attribute is missing or malformed
     * @throws tools.jackson.core.JacksonException when the payload is not that of its type
     */
    public Optional<Recorded<?>> read(ConsumerRecord<String, byte[]> consumed) {
        return read(consumed.key(), consumed.headers(), consumed.value());
    }

    /** The same, for a record that is no longer in its consumer's hands. */
    public Optional<Recorded<?>> read(String key, Headers headers, byte[] payload) {
        Class<? extends DomainEvent> type = types.get(text(headers, "ce_type"));
        return type == null ? Optional.empty() : Optional.of(read(type, key, headers, payload));
    }

    private static <E extends DomainEvent> Recorded<E> read(
            Class<E> type, String key, Headers headers, byte[] payload) {
        return new Recorded<>(
                text(headers, "ce_id"),
                text(headers, "ce_source").substring(1),
                UnitYear.ofKey(key),
                Long.parseLong(text(headers, "ce_sequence")),
                LocalDate.parse(text(headers, "ce_accountingdate")),
                Instant.parse(text(headers, "ce_time")),
                optional(headers, "ce_documentno"),
                text(headers, "ce_actor"),
                text(headers, "ce_role"),
                text(headers, "ce_causationid"),
                text(headers, "ce_correlationid"),
                Json.MAPPER.readValue(payload, type));
    }

    public static byte[] payload(DomainEvent event) {
        return Json.MAPPER.writeValueAsBytes(event);
    }

    /** The attributes of an event as headers; its key is that of the unit's year. */
    public static Headers headers(Recorded<?> recorded) {
        Headers headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", recorded.id());
        put(headers, "ce_source", "/" + recorded.source());
        put(headers, "ce_type", WireName.ofEvent(recorded.event().getClass()));
        put(headers, "ce_time", recorded.recordedAt().toString());
        put(headers, "ce_subject", recorded.unitYear().key());
        put(headers, "content-type", CONTENT_TYPE);
        put(headers, "ce_sequence", Long.toString(recorded.sequence()));
        put(headers, "ce_accountingdate", recorded.accountingDate().toString());
        if (recorded.documentNo() != null) {
            put(headers, "ce_documentno", recorded.documentNo());
        }
        put(headers, "ce_actor", recorded.actor());
        put(headers, "ce_role", recorded.role());
        put(headers, "ce_causationid", recorded.causationId());
        put(headers, "ce_correlationid", recorded.correlationId());
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static String text(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("the record has no header " + name);
        }
        return value;
    }

    private static @Nullable String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
