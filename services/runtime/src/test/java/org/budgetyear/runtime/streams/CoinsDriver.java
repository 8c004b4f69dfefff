package org.budgetyear.runtime.streams;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.coins.CoinEvent;
import org.budgetyear.runtime.coins.Coins;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandBatch;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The topology of the jars without a broker. */
final class CoinsDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2017-03-02T08:00:00Z");
    static final Asker WEB = new Asker(3, "q-1");

    private static final EventCodec CODEC = new EventCodec(CoinEvent.class);

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Path dataDir;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> commands;
    private final TestOutputTopic<String, byte[]> events;
    private final TestOutputTopic<String, byte[]> replies;
    private final TestOutputTopic<String, byte[]> setAside;
    private final TestOutputTopic<String, byte[]> audit;
    private final TestOutputTopic<String, byte[]> changelog;

    CoinsDriver() {
        try {
            dataDir = Files.createTempDirectory(Path.of("target"), "coins");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RuntimeSettings settings =
                new RuntimeSettings(new RuntimeSettings.Kafka("unused:0", (short) 1), 0, 1, dataDir, Duration.ZERO);
        Properties properties = new Properties();
        properties.putAll(StreamsProperties.of("coins", settings));
        Topology topology = new Topology();
        ContextTopology.build(topology, Coins.CONTEXT, () -> Charts.BUILT_IN, meters);
        driver = new TopologyTestDriver(topology, properties, START);
        commands = driver.createInputTopic(
                "coins.commands", new StringSerializer(), new ByteArraySerializer(), START, Duration.ofSeconds(1));
        events = output("coins.events");
        replies = output("coins.replies");
        setAside = output("coins.set-aside");
        audit = output(Topics.AUDIT);
        changelog = output("coins-unit-years-changelog");
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The same service started anew: its state is what the changelog of the stopped one says. */
    CoinsDriver restarted() {
        List<KeyValue<String, byte[]>> log = changelog.readKeyValuesToList();
        close();
        CoinsDriver next = new CoinsDriver();
        KeyValueStore<String, byte[]> store = next.driver.getKeyValueStore(DecisionProcessor.STORE);
        log.forEach(change -> store.put(change.key, change.value));
        return next;
    }

    /** Sends a batch and gives the outcomes replied to it and to whatever it settled. */
    List<Outcome> ask(UnitYear unitYear, CommandMessage... batch) {
        return ask(WEB, unitYear, batch).stream()
                .flatMap(given -> given.reply().outcomes().stream())
                .toList();
    }

    List<Given> ask(@Nullable Asker asker, UnitYear unitYear, CommandMessage... batch) {
        byte[] value = Json.MAPPER.writeValueAsBytes(new CommandBatch(List.of(batch)));
        return send(unitYear.key(), value, asker == null ? new RecordHeaders() : asker.headers());
    }

    List<Given> send(@Nullable String key, byte @Nullable [] value, Headers headers) {
        commands.pipeInput(new TestRecord<>(key, value, headers));
        return replies.readKeyValuesToList().stream()
                .map(reply -> new Given(Integer.parseInt(reply.key), Json.MAPPER.readValue(reply.value, Reply.class)))
                .toList();
    }

    /** What the audit log got since the last call. */
    List<AuditRecord> audit() {
        return audit.readValuesToList().stream()
                .map(value -> Json.MAPPER.readValue(value, AuditRecord.class))
                .toList();
    }

    /** Lets the policies read an event once more. */
    void replay(TestRecord<String, byte[]> event) {
        driver.createInputTopic("coins.events", new StringSerializer(), new ByteArraySerializer())
                .pipeInput(event);
    }

    /** Lets the policies read once more what was set aside. */
    void replaySetAside(TestRecord<String, byte[]> event) {
        driver.createInputTopic("coins.set-aside", new StringSerializer(), new ByteArraySerializer())
                .pipeInput(event);
    }

    List<TestRecord<String, byte[]>> setAside() {
        return setAside.readRecordsToList();
    }

    /** The events since the last call. */
    List<Recorded<?>> events() {
        return rawEvents().stream()
                .<Recorded<?>>map(event ->
                        CODEC.read(event.key(), event.headers(), event.value()).orElseThrow())
                .toList();
    }

    List<TestRecord<String, byte[]>> rawEvents() {
        return events.readRecordsToList();
    }

    /** What the state store holds. */
    Map<String, byte[]> state() {
        Map<String, byte[]> entries = new java.util.TreeMap<>();
        try (var all =
                driver.<String, byte[]>getKeyValueStore(DecisionProcessor.STORE).all()) {
            all.forEachRemaining(entry -> entries.put(entry.key, entry.value));
        }
        return entries;
    }

    @Override
    public void close() {
        driver.close();
        try {
            FileSystemUtils.deleteRecursively(dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reply, and the partition it went to. */
    record Given(int partition, Reply reply) {}
}
