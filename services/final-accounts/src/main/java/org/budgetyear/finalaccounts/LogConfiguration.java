package org.budgetyear.finalaccounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.budgetyear.finalaccounts.source.LogEnds;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.source.LogSource;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.runtime.chart.ChartReader;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.streams.OtherContext;
import org.budgetyear.runtime.streams.RuntimeSettings;
import org.budgetyear.runtime.streams.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The log: which contexts are folded, and how they are read. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    static final String CLOSING = "closing";

    /** Another context is folded by adding its name here, its events to the codec, and both to the account's fold. */
    private static final List<String> CONTEXTS =
            List.of("appropriations", "payments", "procurement", "assets", CLOSING);

    private static final int MAX_PARTITION_BYTES = 1024 * 1024;
    private static final int REQUEST_TIMEOUT_MS = 10_000;
    private static final int DEFAULT_API_TIMEOUT_MS = 15_000;

    /** The topics that are folded, by context. */
    static Map<String, String> topicsByContext() {
        Map<String, String> topics = new LinkedHashMap<>();
        CONTEXTS.forEach(context -> topics.put(context, Topics.events(context)));
        return topics;
    }

    /** Those, and the audit log. */
    static List<String> topics() {
        return Stream.concat(topicsByContext().values().stream(), Stream.of(Topics.AUDIT))
                .toList();
    }

    @Bean
    EventCodec foldedEvents() {
        return new EventCodec(
                AppropriationEvent.class,
                PaymentEvent.class,
                ProcurementEvent.class,
                AssetEvent.class,
                ClosingEvent.class);
    }

    @Bean
    KafkaAdmin kafkaAdmin(RuntimeSettings settings) {
        KafkaAdmin admin = new KafkaAdmin(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrapServers()));
        admin.setFatalIfBrokerNotAvailable(true);
        return admin;
    }

    @Bean
    KafkaAdmin.NewTopics foldedTopics(RuntimeSettings settings) {
        return new KafkaAdmin.NewTopics(Stream.concat(
                        CONTEXTS.stream()
                                .filter(context -> !context.equals(CLOSING))
                                .map(context ->
                                        Topics.events(context, settings.kafka().replicationFactor())),
                        Stream.concat(
                                Stream.of(Topics.charts(settings.kafka().replicationFactor())),
                                OtherContext.topics(CLOSING, settings).stream()))
                .toArray(NewTopic[]::new));
    }

    @Bean
    ChartReader chartReader(RuntimeSettings settings) {
        return ChartReader.of("final-accounts", settings);
    }

    @Bean
    LogEnds logEnds() {
        return new LogEnds();
    }

    @Bean
    LogSource logSource(RuntimeSettings runtime, FinalAccountsSettings settings, LogEnds logEnds) {
        return new LogSource(consumers("final-accounts", runtime, settings), topics(), logEnds);
    }

    @Bean
    LogReplay logReplay(RuntimeSettings runtime, FinalAccountsSettings settings) {
        return new LogReplay(consumers("final-accounts-replay", runtime, settings));
    }

    private static Supplier<Consumer<String, byte[]>> consumers(
            String name, RuntimeSettings runtime, FinalAccountsSettings settings) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                runtime.kafka().bootstrapServers(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                name + "-" + runtime.instance(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // An offset that is not there must be an error, never a silent jump.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                settings.projection().chunk(),
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                MAX_PARTITION_BYTES,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_TIMEOUT_MS,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                DEFAULT_API_TIMEOUT_MS);
        return () -> new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
