package org.budgetyear.standalone.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plain clients, each call with its own. */
final class KafkaClients {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private KafkaClients() {}

    static void create(String bootstrapServers, NewTopic topic) {
        try (Admin admin = admin(bootstrapServers)) {
            await(admin.createTopics(List.of(topic)).all().toCompletionStage().toCompletableFuture());
        }
    }

    static Set<String> topics(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            return await(admin.listTopics().names().toCompletionStage().toCompletableFuture());
        }
    }

    static int partitions(String bootstrapServers, String topic) {
        try (Admin admin = admin(bootstrapServers)) {
            return await(admin.describeTopics(List.of(topic))
                            .allTopicNames()
                            .toCompletionStage()
                            .toCompletableFuture())
                    .values()
                    .iterator()
                    .next()
                    .partitions()
                    .size();
        }
    }

    static String setting(String bootstrapServers, String topic, String name) {
        try (Admin admin = admin(bootstrapServers)) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            return await(admin.describeConfigs(List.of(resource))
                            .all()
                            .toCompletionStage()
                            .toCompletableFuture())
                    .values()
                    .iterator()
                    .next()
                    .get(name)
                    .value();
        }
    }

    /** Writes all values in one transaction; returns the partitions they went to. */
    static Set<Integer> commit(String bootstrapServers, String topic, String key, List<String> values) {
        try (var producer = producer(bootstrapServers, "writer-" + UUID.randomUUID())) {
            List<Future<RecordMetadata>> sent = send(producer, topic, key, values);
            producer.commitTransaction();
            Set<Integer> partitions = new HashSet<>();
            sent.forEach(future -> partitions.add(await(future).partition()));
            return partitions;
        }
    }

    static void abort(String bootstrapServers, String topic, String key, List<String> values) {
        try (var producer = producer(bootstrapServers, "writer-" + UUID.randomUUID())) {
            send(producer, topic, key, values).forEach(KafkaClients::await);
            producer.abortTransaction();
        }
    }

    static boolean isFencedByItsSuccessor(String bootstrapServers, String topic) {
        String id = "writer-" + UUID.randomUUID();
        try (var first = producer(bootstrapServers, id)) {
            send(first, topic, "unit-1", List.of("first")).forEach(KafkaClients::await);
            try (var successor = producer(bootstrapServers, id)) {
                send(successor, topic, "unit-1", List.of("successor"));
                successor.commitTransaction();
            }
            first.commitTransaction();
            return false;
        } catch (ProducerFencedException e) {
            return true;
        }
    }

    /** The first committed values of a topic, or as many as there are after twenty seconds. */
    static List<String> readCommitted(String bootstrapServers, String topic, int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Collection<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            long end = System.nanoTime() + LIMIT.toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(read -> values.add(read.value()));
            }
            return values;
        }
    }

    private static List<Future<RecordMetadata>> send(
            KafkaProducer<String, String> producer, String topic, String key, List<String> values) {
        producer.beginTransaction();
        return values.stream()
                .map(value -> producer.send(new ProducerRecord<>(topic, key, value)))
                .toList();
    }

    private static KafkaProducer<String, String> producer(String bootstrapServers, String transactionalId) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
        return producer;
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
