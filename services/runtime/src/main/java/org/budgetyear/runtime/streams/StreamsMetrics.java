package org.budgetyear.runtime.streams;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * Shows what Kafka Streams measures, from its start until before its end. Some of it is asked of RocksDB, and whoever asks a
 * store that is being closed ends the process; the listener that comes with Spring goes on asking until all are closed.
 */
final class StreamsMetrics implements SmartLifecycle {

    private static final int LONGEST_READ_SECONDS = 5;

    private final StreamsBuilderFactoryBean streams;
    private final MeterRegistry meters;
    private volatile @Nullable Bound bound;

    private record Bound(KafkaStreamsMetrics metrics, ScheduledExecutorService reader) {}

    StreamsMetrics(StreamsBuilderFactoryBean streams, MeterRegistry meters) {
        this.streams = streams;
        this.meters = meters;
    }

    @Override
    public void start() {
        ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("streams-metrics").factory());
        KafkaStreamsMetrics metrics =
                new KafkaStreamsMetrics(requireNonNull(streams.getKafkaStreams()), List.of(), reader);
        metrics.bindTo(meters);
        bound = new Bound(metrics, reader);
    }

    /** Returns when nobody reads any more. */
    @Override
    public void stop() {
        Bound last = bound;
        bound = null;
        if (last != null) {
            last.reader().shutdownNow();
            try {
                last.reader().awaitTermination(LONGEST_READ_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            last.metrics().close();
        }
    }

    @Override
    public boolean isRunning() {
        return bound != null;
    }

    /** Begins after the streams, and so ends before them. */
    @Override
    public int getPhase() {
        return streams.getPhase() + 1;
    }
}
