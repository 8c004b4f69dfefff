package org.budgetyear.finalaccounts.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The log read once more from its beginning, beside the projection and without its store. */
public final class LogReplay {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Supplier<Consumer<String, byte[]>> consumers;

    /** @param consumers makes consumers without a group that read what is committed */
    public LogReplay(Supplier<Consumer<String, byte[]>> consumers) {
        this.consumers = consumers;
    }

    /**
     * Gives every record that was committed before the call, in order within its key and topic.
     *
     * @throws IllegalStateException when the end is not reached in five minutes
     */
    public void read(Collection<String> topics, java.util.function.Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic, TO_ANSWER).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            read(consumer, consumer.endOffsets(partitions, TO_ANSWER), reader);
        }
    }

    private static void read(
            Consumer<String, byte[]> consumer,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> reader) {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        Instant deadline = Instant.now().plus(LONGEST);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the log could not be read to its end in " + LONGEST);
            }
            consumer.poll(POLL).forEach(reader);
        }
    }
}
