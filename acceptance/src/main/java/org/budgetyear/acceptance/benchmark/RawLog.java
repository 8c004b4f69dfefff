package org.budgetyear.acceptance.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.budgetyear.acceptance.audit.WholeLog;

/** The peer: the same broker with a plain idempotent producer and a plain consumer. */
final class RawLog {

    private static final String TOPIC = "benchmark.raw";
    private static final int PARTITIONS = 12;

    private final String bootstrapServers;

    RawLog(String bootstrapServers) throws Exception {
        this.bootstrapServers = bootstrapServers;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get(1, TimeUnit.MINUTES);
        }
    }

    double recordsASecond(int records, int bytes) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("acks", "all");
        properties.put("linger.ms", "5");
        long start = System.nanoTime();
        List<Future<?>> sent = new ArrayList<>(records);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < records; i++) {
                sent.add(producer.send(new ProducerRecord<>(TOPIC, i % PARTITIONS, null, new byte[bytes])));
            }
            for (Future<?> acknowledged : sent) {
                acknowledged.get(1, TimeUnit.MINUTES);
            }
        }
        return records / seconds(start);
    }

    double eventsReadASecond() {
        long start = System.nanoTime();
        LongAdder read = new LongAdder();
        WholeLog.read(bootstrapServers, event -> read.increment());
        return read.sum() / seconds(start);
    }

    static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
