package org.budgetyear.runtime.chart;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.budgetyear.runtime.streams.Topics;

/** Reads all events there are, of all contexts, from the beginning to where they end when it is asked. Blocks. */
public final class EventScan {

    private static final Duration ONE_POLL = Duration.ofMillis(500);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Duration atMost;

    EventScan(Supplier<Consumer<String, byte[]>> consumers, Duration atMost) {
        this.consumers = consumers;
        this.atMost = atMost;
    }

    /** @param atMost how long it may take */
    public static EventScan of(RuntimeSettings settings, Duration atMost) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka().bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        return new EventScan(
                () -> new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer()), atMost);
    }

    /** The codes that events of the year name; empty when the log could not be read in time. */
    public Optional<UsedCodes> usedCodes(FiscalYear year) {
        long until = System.nanoTime() + atMost.toNanos();
        UsedCodes used = new UsedCodes(year);
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            List<TopicPartition> partitions = consumer.listTopics(atMost).entrySet().stream()
                    .filter(topic -> Topics.isEvents(topic.getKey()))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, atMost);
            while (!isAt(consumer, ends)) {
                if (System.nanoTime() > until) {
                    return Optional.empty();
                }
                for (ConsumerRecord<String, byte[]> event : consumer.poll(ONE_POLL)) {
                    used.take(event.key(), event.value());
                }
            }
        }
        return Optional.of(used);
    }

    private static boolean isAt(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> positions =
                ends.keySet().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
