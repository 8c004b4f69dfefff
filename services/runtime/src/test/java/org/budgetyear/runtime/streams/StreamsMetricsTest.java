package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.web.server.context.WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
import static org.springframework.boot.web.server.context.WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.config.KafkaStreamsConfiguration;
import org.springframework.kafka.config.KafkaStreamsInfrastructureCustomizer;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

class StreamsMetricsTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void nobodyReadsWhatStreamsMeasureOnceTheyAreAboutToClose() throws Exception {
        StreamsBuilderFactoryBean streams = streams();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        StreamsMetrics metrics = new StreamsMetrics(streams, meters);
        streams.start();
        try {
            metrics.start();
            assertThat(meters.getMeters()).isNotEmpty();

            metrics.stop();
            assertThat(meters.getMeters()).isEmpty();
            assertThat(streams.isRunning()).isTrue();
            assertThat(metrics.isRunning()).isFalse();
        } finally {
            streams.stop();
        }
    }

    @Test
    void theWebServerThatIsAskedForMetricsEndsFirstThenTheMetricsThenTheStreams() {
        StreamsBuilderFactoryBean streams = new StreamsBuilderFactoryBean();
        streams.setPhase(DeciderConfiguration.STREAMS_PHASE);
        int metrics = new StreamsMetrics(streams, new SimpleMeterRegistry()).getPhase();

        assertThat(GRACEFUL_SHUTDOWN_PHASE).isGreaterThan(START_STOP_LIFECYCLE_PHASE);
        assertThat(START_STOP_LIFECYCLE_PHASE).isGreaterThan(metrics);
        assertThat(metrics).isGreaterThan(streams.getPhase());
    }

    /** Of no broker: they try to reach one until they are stopped. */
    private StreamsBuilderFactoryBean streams() throws Exception {
        StreamsBuilderFactoryBean streams = new StreamsBuilderFactoryBean(new KafkaStreamsConfiguration(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "metrics",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:1",
                StreamsConfig.STATE_DIR_CONFIG,
                folder.toString())));
        streams.setInfrastructureCustomizer(new KafkaStreamsInfrastructureCustomizer() {
            @Override
            public void configureTopology(Topology topology) {
                topology.addSource("from", "events");
            }
        });
        streams.setCloseTimeout(1);
        streams.afterPropertiesSet();
        streams.afterSingletonsInstantiated();
        return streams;
    }
}
