package org.budgetyear.finalaccounts.version;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.finalaccounts.account.LogPosition;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.disclosure.Disclosure;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.closing.EventCount;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;

/**
 * What was published, from the log alone: which versions there are, what each says, and which events lie between two.
 * Nothing is taken from the store, so that what is found proves that the store did not matter. Blocks.
 */
public final class Versions {

    private static final String CLOSING = "closing";

    private final LogReplay log;
    private final EventCodec codec;
    private final Map<String, String> topicsByContext;

    public Versions(LogReplay log, EventCodec codec, Map<String, String> topicsByContext) {
        this.log = log;
        this.codec = codec;
        this.topicsByContext = Map.copyOf(topicsByContext);
    }

    /** The publication of a version of a department's year; empty when there is none. */
    public Optional<DisclosurePublished> publication(UnitYear department, int version) {
        List<DisclosurePublished> found = new ArrayList<>();
        log.read(List.of(topic(CLOSING)), message -> {
            if (department.key().equals(message.key())) {
                read(message).map(Recorded::event).ifPresent(event -> {
                    if (event instanceof DisclosurePublished published && published.version() == version) {
                        found.add(published);
                    }
                });
            }
        });
        return found.stream().findFirst();
    }

    /** The disclosure, folded again from the part of the log that the publication names. */
    public Disclosure refold(UnitYear department, DisclosurePublished publication) {
        Map<Part, Long> limits = limits(department, publication);
        Map<UnitYear, UnitYearAccount> accounts = new HashMap<>();
        accounts.put(department, UnitYearAccount.empty(department));
        log.read(
                topics(publication),
                message -> inPart(message, Map.of(), limits).ifPresent(recorded -> {
                    LogPosition at = new LogPosition(message.topic(), message.partition(), message.offset());
                    UnitYear key = recorded.unitYear();
                    accounts.put(
                            key,
                            accounts.getOrDefault(key, UnitYearAccount.empty(key))
                                    .fold(at, recorded));
                }));
        UnitYearAccount head = accounts.getOrDefault(department, UnitYearAccount.empty(department));
        List<UnitYearAccount> units = accounts.values().stream()
                .filter(account -> account.profile().unit() != null)
                .toList();
        return Disclosure.of(publication.version(), head, units);
    }

    /** The events that the later publication is folded from and the earlier one is not. */
    public List<LoggedEvent> between(UnitYear department, DisclosurePublished earlier, DisclosurePublished later) {
        Map<Part, Long> from = limits(department, earlier);
        Map<Part, Long> to = limits(department, later);
        List<LoggedEvent> events = new ArrayList<>();
        log.read(
                topics(later),
                message -> inPart(message, from, to)
                        .ifPresent(recorded -> events.add(new LoggedEvent(
                                recorded.unitYear().unit(),
                                recorded.source(),
                                recorded.sequence(),
                                recorded.id(),
                                WireName.ofEvent(recorded.event().getClass()),
                                recorded.accountingDate(),
                                recorded.actor(),
                                recorded.documentNo(),
                                Json.MAPPER.readTree(new String(message.value(), StandardCharsets.UTF_8))))));
        events.sort(Comparator.comparing((LoggedEvent event) -> event.unit().value())
                .thenComparing(LoggedEvent::context)
                .thenComparingLong(LoggedEvent::sequence));
        return List.copyOf(events);
    }

    private record Part(String key, String context) {}

    private static Map<Part, Long> limits(UnitYear department, DisclosurePublished publication) {
        Map<Part, Long> limits = new HashMap<>();
        for (EventCount count : publication.foldedFrom()) {
            limits.put(new Part(new UnitYear(count.unit(), department.year()).key(), count.context()), count.events());
        }
        return limits;
    }

    private Optional<Recorded<?>> inPart(
            ConsumerRecord<String, byte[]> message, Map<Part, Long> from, Map<Part, Long> to) {
        Part part = new Part(message.key(), contextOf(message.topic()));
        if (!to.containsKey(part)) {
            return Optional.empty();
        }
        return read(message)
                .filter(recorded -> recorded.sequence() > from.getOrDefault(part, 0L)
                        && recorded.sequence() <= to.getOrDefault(part, 0L));
    }

    private Optional<Recorded<?>> read(ConsumerRecord<String, byte[]> message) {
        return codec.read(message).map(recorded -> recorded);
    }

    private List<String> topics(DisclosurePublished publication) {
        return publication.foldedFrom().stream()
                .map(EventCount::context)
                .distinct()
                .map(this::topic)
                .toList();
    }

    private String topic(String context) {
        String topic = topicsByContext.get(context);
        if (topic == null) {
            throw new IllegalArgumentException("no context is named " + context);
        }
        return topic;
    }

    private String contextOf(String topic) {
        return topicsByContext.entrySet().stream()
                .filter(entry -> entry.getValue().equals(topic))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
