package org.budgetyear.runtime.chart;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.budgetyear.runtime.streams.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;
import tools.jackson.core.JacksonException;

/**
 * Knows the charts that are loaded. It starts before anything is decided and only when it has read all there are, or
 * the service does not start at all: a command must not be decided by a chart that was replaced. After that it follows.
 */
public final class ChartReader implements SmartLifecycle, Supplier<Charts> {

    private static final Logger LOG = LoggerFactory.getLogger(ChartReader.class);
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.CHARTS, 0);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Object progress = new Object();
    private long nextOffset;
    private volatile LoadedCharts loaded = LoadedCharts.NONE;
    private volatile Charts charts = Charts.BUILT_IN;
    private volatile @Nullable KafkaMessageListenerContainer<String, byte[]> container;

    ChartReader(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** @param service whose instance reads, for the name of its consumer */
    public static ChartReader of(String service, RuntimeSettings settings) {
        return new ChartReader(new DefaultKafkaConsumerFactory<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.kafka().bootstrapServers(),
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        service + "-charts-" + settings.instance(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer()));
    }

    /** The charts as they are known now; what is given does not change. */
    @Override
    public Charts get() {
        return charts;
    }

    public LoadedCharts loaded() {
        return loaded;
    }

    @Override
    public void start() {
        long end = endOfTopic();
        ContainerProperties properties = new ContainerProperties(
                new TopicPartitionOffset(PARTITION.topic(), PARTITION.partition(), SeekPosition.BEGINNING));
        properties.setMessageListener((MessageListener<String, byte[]>) this::take);
        KafkaMessageListenerContainer<String, byte[]> started =
                new KafkaMessageListenerContainer<>(consumers, properties);
        started.setBeanName("charts");
        started.start();
        container = started;
        if (!awaits(end, STARTS_WITHIN)) {
            started.stop();
            throw new IllegalStateException(
                    "the loaded charts of accounts could not be read within " + STARTS_WITHIN.toSeconds() + " s");
        }
    }

    /** Whether everything before the offset was read within the time. */
    boolean awaits(long offset, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        synchronized (progress) {
            while (nextOffset < offset) {
                long leftMs = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (leftMs <= 0) {
                    return false;
                }
                try {
                    progress.wait(leftMs);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    void take(ConsumerRecord<String, byte[]> message) {
        try {
            loaded = loaded.with(Json.MAPPER.readValue(message.value(), LoadedChart.class));
            charts = loaded.charts();
        } catch (JacksonException e) { // it cannot have come from us, and must not hide those that follow
            LOG.error("passed over an unreadable chart of {} at {}", message.key(), message.offset(), e);
        }
        synchronized (progress) {
            nextOffset = message.offset() + 1;
            progress.notifyAll();
        }
    }

    private long endOfTopic() {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer()) {
            return consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
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
        return Integer.MIN_VALUE;
    }
}
