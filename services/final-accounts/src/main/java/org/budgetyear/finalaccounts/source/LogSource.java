package org.budgetyear.finalaccounts.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * All partitions of some topics as one stream. The order within a partition is kept; that between partitions is none.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final List<String> topics;
    private final LogEnds ends;

    /** @param consumers makes consumers without a group that read what is committed */
    public LogSource(Supplier<Consumer<String, byte[]>> consumers, List<String> topics, LogEnds ends) {
        this.consumers = consumers;
        this.topics = List.copyOf(topics);
        this.ends = ends;
    }

    /** @throws IllegalStateException when a topic is not there yet; whoever asks asks again */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        LogToken token = from == null ? LogToken.BEGINNING : (LogToken) WrappedToken.unwrapLowerBound(from);
        Consumer<String, byte[]> consumer = consumers.get();
        try {
            Collection<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            for (TopicPartition partition : partitions) {
                consumer.seek(partition, token.next(partition));
            }
            return LogStream.open(consumer, token, ends);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    @Override
    public LogToken createTailToken() {
        return LogToken.BEGINNING;
    }

    @Override
    public LogToken createHeadToken() {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            return LogToken.BEGINNING.advancedTo(consumer.endOffsets(partitions(consumer), TO_ANSWER));
        }
    }

    @Override
    public LogToken createTokenAt(Instant instant) {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            Collection<TopicPartition> partitions = partitions(consumer);
            Map<TopicPartition, Long> next = new HashMap<>(consumer.endOffsets(partitions, TO_ANSWER));
            Map<TopicPartition, Long> asked = new HashMap<>();
            partitions.forEach(partition -> asked.put(partition, instant.toEpochMilli()));
            consumer.offsetsForTimes(asked, TO_ANSWER).forEach((partition, found) -> {
                if (found != null) {
                    next.put(partition, found.offset());
                }
            });
            return LogToken.BEGINNING.advancedTo(next);
        }
    }

    @Override
    public LogToken createTokenSince(Duration duration) {
        return createTokenAt(Instant.now().minus(duration));
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        return topics.stream()
                .flatMap(topic -> {
                    List<PartitionInfo> found = consumer.partitionsFor(topic, TO_ANSWER);
                    if (found.isEmpty()) {
                        throw new IllegalStateException("there is no topic " + topic);
                    }
                    return found.stream();
                })
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
