package org.budgetyear.acceptance.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the whole log as it stands and folds it: sequences without a gap, no event twice, no voucher cleared twice, no
 * line ever overspent, nothing after a seal. Throws {@link AssertionError} on the first that does not hold.
 */
public final class LogAudit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, UnitYearFold> unitYears = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Long> eventsByType = new TreeMap<>();
    private long events;

    private LogAudit() {}

    /** Reads everything that was committed before the call. */
    public static LogAudit of(String bootstrapServers) {
        LogAudit audit = new LogAudit();
        WholeLog.read(bootstrapServers, audit::take);
        return audit;
    }

    /** What each unit's year came to, by its key. */
    public Map<String, UnitYearFold> unitYears() {
        return unitYears;
    }

    public long events() {
        return events;
    }

    /** Whether the log has an event with this id. */
    public boolean has(String eventId) {
        return ids.contains(eventId);
    }

    /** How many events of a type the log has, such as {@code procurement.contract-funded.v1}. */
    public long eventsOf(String type) {
        return eventsByType.getOrDefault(type, 0L);
    }

    private void take(ConsumerRecord<String, byte[]> consumed) {
        String id = header(consumed, "ce_id");
        if (!ids.add(id)) {
            throw new AssertionError("the event " + id + " is in the log twice");
        }
        String type = header(consumed, "ce_type");
        String[] parts = type.split("\\.", -1);
        try {
            unitYears
                    .computeIfAbsent(consumed.key(), key -> new UnitYearFold())
                    .take(
                            parts[0],
                            Long.parseLong(header(consumed, "ce_sequence")),
                            parts[1],
                            JSON.readTree(consumed.value()));
        } catch (AssertionError e) {
            throw new AssertionError(consumed.key() + ", event " + id + ": " + e.getMessage(), e);
        }
        events++;
        eventsByType.merge(type, 1L, Long::sum);
    }

    private static String header(ConsumerRecord<String, byte[]> consumed, String name) {
        return new String(consumed.headers().lastHeader(name).value(), UTF_8);
    }
}
