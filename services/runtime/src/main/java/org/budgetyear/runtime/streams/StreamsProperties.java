package org.budgetyear.runtime.streams;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_INSTANCE_ID_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_POLL_RECORDS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BATCH_SIZE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.TRANSACTION_TIMEOUT_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.streams.StreamsConfig;

/** Settings of Kafka Streams, as measured: short commits make short answers, and everything has an end. */
final class StreamsProperties {

    private StreamsProperties() {}

    static Map<String, Object> of(String context, RuntimeSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, context);
        properties.put(StreamsConfig.CLIENT_ID_CONFIG, context + "-" + settings.instance());
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrapServers());
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                settings.dataDir()
                        .resolve("streams-" + context + "-" + settings.instance())
                        .toString());
        properties.put(
                StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) settings.kafka().replicationFactor());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 10);
        // A record ends the wait at once. Only a commit that is not due yet waits for the next round, and each round of
        // an idle thread costs: at 2 ms the five contexts of one machine burnt half a core doing nothing.
        properties.put(StreamsConfig.POLL_MS_CONFIG, 10);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.instances() > 1 ? 1 : 0);
        properties.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.NO_OPTIMIZATION);
        properties.put(consumerPrefix(GROUP_INSTANCE_ID_CONFIG), context + "-" + settings.instance());
        properties.put(consumerPrefix(AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.put(consumerPrefix(MAX_POLL_RECORDS_CONFIG), 5_000);
        properties.put(consumerPrefix(SESSION_TIMEOUT_MS_CONFIG), 6_000);
        properties.put(consumerPrefix(HEARTBEAT_INTERVAL_MS_CONFIG), 1_500);
        properties.put(producerPrefix(TRANSACTION_TIMEOUT_CONFIG), 10_000);
        properties.put(producerPrefix(BATCH_SIZE_CONFIG), 131_072);
        properties.put(producerPrefix(CommonClientConfigs.RETRY_BACKOFF_MS_CONFIG), 2);
        return properties;
    }
}
