package org.budgetyear.acceptance.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The committed events, read with a plain consumer. */
public final class WholeLog {

    private static final List<String> MONEY = List.of("appropriations.events", "payments.events", "procurement.events");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private WholeLog() {}

    /**
     * Gives every event about money that was committed before the call, in order within its key and context.
     *
     * @throws AssertionError when the end is not reached in five minutes
     */
    public static void read(String bootstrapServers, Consumer<ConsumerRecord<String, byte[]>> reader) {
        read(bootstrapServers, MONEY, reader);
    }

    static void read(String bootstrapServers, List<String> topics, Consumer<ConsumerRecord<String, byte[]>> reader) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", "false");
        properties.put("auto.offset.reset", "none");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Instant deadline = Instant.now().plus(LONGEST);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("the log could not be read to its end in " + LONGEST);
                }
                consumer.poll(Duration.ofMillis(100)).forEach(reader);
            }
        }
    }
}
