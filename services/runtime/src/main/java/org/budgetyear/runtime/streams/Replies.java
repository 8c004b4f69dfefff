package org.budgetyear.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.TopicPartitionOffset;

/** Listens to the reply partition of this instance, from where it ended when the instance started. */
final class Replies implements SmartLifecycle {

    private final ConsumerFactory<String, byte[]> consumers;
    private final TopicPartition partition;
    private final CommandBus bus;
    private volatile @Nullable KafkaMessageListenerContainer<String, byte[]> container;

    Replies(ConsumerFactory<String, byte[]> consumers, TopicPartition partition, CommandBus bus) {
        this.consumers = consumers;
        this.partition = partition;
        this.bus = bus;
    }

    @Override
    public void start() {
        ContainerProperties properties = new ContainerProperties(
                new TopicPartitionOffset(partition.topic(), partition.partition(), endOfPartition()));
        properties.setMessageListener((MessageListener<String, byte[]>) reply -> bus.onReply(reply.value()));
        KafkaMessageListenerContainer<String, byte[]> started =
                new KafkaMessageListenerContainer<>(consumers, properties);
        started.setBeanName("replies-" + partition);
        started.start();
        container = started;
    }

    /** Asked for before any command is sent, so that no reply can slip in before the listener. */
    private long endOfPartition() {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(List.of(partition));
            return ends.getOrDefault(partition, 0L);
        }
    }

    @Override
    public void stop() {
        KafkaMessageListenerContainer<String, byte[]> running = container;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        KafkaMessageListenerContainer<String, byte[]> running = container;
        return running != null && running.isRunning();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
