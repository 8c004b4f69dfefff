package org.budgetyear.acceptance.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.acceptance.client.PlatformClient;
import tools.jackson.databind.JsonNode;

/** The log of one context, of which each event is there once and none is missing. */
public final class ContextLog {

    private final List<Event> events = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Long> sequences = new HashMap<>();

    private ContextLog() {}

    /** @param type such as {@code assets.asset-registered.v1} */
    public record Event(String unitYear, String type, JsonNode data) {}

    /** @throws AssertionError when an event is there twice, or is missing in its unit's year */
    public static ContextLog of(String bootstrapServers, String context) {
        ContextLog log = new ContextLog();
        WholeLog.read(bootstrapServers, List.of(context + ".events"), log::take);
        return log;
    }

    /** Whether the log has an event with this id. */
    public boolean has(String eventId) {
        return ids.contains(eventId);
    }

    /** The events of one type, in order within their unit's year. */
    public List<Event> events(String type) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }

    private void take(ConsumerRecord<String, byte[]> consumed) {
        String id = header(consumed, "ce_id");
        long expected = sequences.merge(consumed.key(), 1L, Long::sum);
        if (!ids.add(id) || Long.parseLong(header(consumed, "ce_sequence")) != expected) {
            throw new AssertionError(id + " stands where event " + expected + " of " + consumed.key() + " follows");
        }
        events.add(
                new Event(consumed.key(), header(consumed, "ce_type"), PlatformClient.JSON.readTree(consumed.value())));
    }

    private static String header(ConsumerRecord<String, byte[]> consumed, String name) {
        return new String(consumed.headers().lastHeader(name).value(), UTF_8);
    }
}
