package org.budgetyear.finalaccounts.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** A consumer of Kafka's own making that reads a {@link SampleLog} without a broker. */
public final class MockLog {

    private MockLog() {}

    public static MockConsumer<String, byte[]> of(SampleLog log) {
        Map<TopicPartition, Long> begin = new HashMap<>();
        Map<TopicPartition, Long> end = new HashMap<>();
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("none");
        for (String topic : List.of(
                SampleLog.APPROPRIATIONS,
                SampleLog.PAYMENTS,
                SampleLog.PROCUREMENT,
                SampleLog.ASSETS,
                SampleLog.CLOSING)) {
            List<PartitionInfo> partitions = new ArrayList<>();
            for (int partition = 0; partition < SampleLog.PARTITIONS; partition++) {
                partitions.add(new PartitionInfo(topic, partition, Node.noNode(), new Node[0], new Node[0]));
                begin.put(new TopicPartition(topic, partition), 0L);
                end.put(new TopicPartition(topic, partition), 0L);
            }
            consumer.updatePartitions(topic, partitions);
        }
        consumer.updateBeginningOffsets(begin);
        for (ConsumerRecord<String, byte[]> each : log.records()) {
            end.put(new TopicPartition(each.topic(), each.partition()), each.offset() + 1);
        }
        consumer.updateEndOffsets(end);
        // Records can only be added to partitions that are assigned, and those are so from the first poll on.
        consumer.schedulePollTask(() -> log.records().forEach(each -> addFromPosition(consumer, each)));
        return consumer;
    }

    /** Adds records to a log that is being read. */
    public static void append(MockConsumer<String, byte[]> consumer, SampleLog log) {
        consumer.schedulePollTask(() -> {
            Map<TopicPartition, Long> end = new HashMap<>();
            for (ConsumerRecord<String, byte[]> each : log.records()) {
                consumer.addRecord(each);
                end.put(new TopicPartition(each.topic(), each.partition()), each.offset() + 1);
            }
            consumer.updateEndOffsets(end);
        });
    }

    private static void addFromPosition(MockConsumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> added) {
        TopicPartition partition = new TopicPartition(added.topic(), added.partition());
        if (consumer.assignment().contains(partition) && added.offset() >= consumer.position(partition)) {
            consumer.addRecord(added);
        }
    }
}
