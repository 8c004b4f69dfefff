package org.budgetyear.runtime.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.budgetyear.runtime.chart.ChartReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaStreamsConfiguration;
import org.springframework.kafka.config.KafkaStreamsInfrastructureCustomizer;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Runs the one {@link BoundedContext} bean of a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuntimeSettings.class)
public class DeciderConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DeciderConfiguration.class);
    private static final int SECONDS_TO_CLOSE = 10;

    /** Before the web server begins, and after it has answered its last request: that may ask for metrics. */
    static final int STREAMS_PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;

    @Bean
    KafkaAdmin kafkaAdmin(RuntimeSettings settings) {
        KafkaAdmin admin = new KafkaAdmin(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrapServers()));
        admin.setFatalIfBrokerNotAvailable(true);
        return admin;
    }

    @Bean
    KafkaAdmin.NewTopics topics(BoundedContext<?, ?> context, RuntimeSettings settings) {
        short replicationFactor = settings.kafka().replicationFactor();
        Stream<NewTopic> own = Stream.concat(
                Stream.of(Topics.charts(replicationFactor)), Topics.of(context.name(), replicationFactor).stream());
        return new KafkaAdmin.NewTopics(Stream.concat(
                        own,
                        context.policiesBySource().keySet().stream()
                                .filter(source -> !source.equals(context.name()))
                                .map(source -> Topics.events(source, replicationFactor)))
                .toArray(NewTopic[]::new));
    }

    @Bean
    ChartReader chartReader(BoundedContext<?, ?> context, RuntimeSettings settings) {
        return ChartReader.of(context.name(), settings);
    }

    @Bean
    StreamsBuilderFactoryBean decisions(
            BoundedContext<?, ?> context, RuntimeSettings settings, ChartReader charts, MeterRegistry meters) {
        StreamsBuilderFactoryBean streams = new StreamsBuilderFactoryBean(
                new KafkaStreamsConfiguration(StreamsProperties.of(context.name(), settings)));
        streams.setInfrastructureCustomizer(new KafkaStreamsInfrastructureCustomizer() {
            @Override
            public void configureTopology(Topology topology) {
                ContextTopology.build(topology, context, charts, meters);
            }
        });
        streams.setStreamsUncaughtExceptionHandler(failure -> {
            LOG.error("a thread that decides commands of {} failed and is replaced", context.name(), failure);
            meters.counter("budget.streams.thread.failures", "context", context.name())
                    .increment();
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        streams.setPhase(STREAMS_PHASE);
        streams.setCloseTimeout(SECONDS_TO_CLOSE);
        return streams;
    }

    @Bean
    StreamsMetrics streamsMetrics(StreamsBuilderFactoryBean decisions, MeterRegistry meters) {
        return new StreamsMetrics(decisions, meters);
    }

    @Bean
    StreamsHealth streamsHealthIndicator(StreamsBuilderFactoryBean decisions) {
        return new StreamsHealth(decisions);
    }

    @Bean
    ProducerFactory<String, byte[]> commandProducers(BoundedContext<?, ?> context, RuntimeSettings settings) {
        return CommandClients.producers(context.name(), settings);
    }

    @Bean
    CommandBus commandBus(
            BoundedContext<?, ?> context,
            ProducerFactory<String, byte[]> commandProducers,
            RuntimeSettings settings,
            MeterRegistry meters) {
        CommandBus bus = new CommandBus(
                context.name(), new KafkaTemplate<>(commandProducers), settings.instance(), settings.replyTimeout());
        Gauge.builder("budget.commands.waiting", bus, CommandBus::waiting)
                .tag("context", context.name())
                .register(meters);
        return bus;
    }

    @Bean
    Replies replies(BoundedContext<?, ?> context, RuntimeSettings settings, CommandBus commandBus) {
        return new Replies(
                CommandClients.replies(context.name(), settings),
                new TopicPartition(Topics.replies(context.name()), settings.instance()),
                commandBus);
    }
}
