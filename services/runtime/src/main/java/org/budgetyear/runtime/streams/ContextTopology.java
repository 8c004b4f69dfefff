package org.budgetyear.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.runtime.policy.Policy;

/** A context as a topology: commands are decided, and events that its policies react to become commands. */
final class ContextTopology {

    private static final Serializer<String> KEYS_OUT = new StringSerializer();
    private static final Serializer<byte[]> VALUES_OUT = new ByteArraySerializer();
    private static final Deserializer<String> KEYS_IN = new StringDeserializer();
    private static final Deserializer<byte[]> VALUES_IN = new ByteArrayDeserializer();
    private static final String COMMANDS = "commands";
    private static final String DECIDE = "decide";
    private static final String FOLLOW_AGAIN = "policies-again";

    /** A reply's key is the partition of who asked. */
    static final StreamPartitioner<String, byte[]> TO_ASKER =
            (topic, key, value, partitions) -> Optional.of(Set.of(Integer.parseInt(key)));

    private ContextTopology() {}

    static void build(Topology topology, BoundedContext<?, ?> context, Supplier<Charts> charts, MeterRegistry meters) {
        String name = context.name();
        topology.addSource(COMMANDS, KEYS_IN, VALUES_IN, Topics.commands(name));
        topology.addProcessor(DECIDE, () -> new DecisionProcessor<>(context, charts, meters), COMMANDS);
        topology.addStateStore(store(), DECIDE);
        topology.addSink(DecisionProcessor.EVENTS, Topics.events(name), KEYS_OUT, VALUES_OUT, DECIDE);
        topology.addSink(DecisionProcessor.REPLIES, Topics.replies(name), KEYS_OUT, VALUES_OUT, TO_ASKER, DECIDE);
        topology.addSink(DecisionProcessor.AUDIT, Topics.AUDIT, KEYS_OUT, VALUES_OUT, DECIDE);
        if (!context.policies().isEmpty()) {
            addPolicies(topology, context, meters);
        }
    }

    private static void addPolicies(Topology topology, BoundedContext<?, ?> context, MeterRegistry meters) {
        String name = context.name();
        Map<String, List<Policy<?>>> policies = context.policiesBySource();
        policies.forEach((source, reacting) -> {
            topology.addSource("from-" + source, KEYS_IN, VALUES_IN, Topics.events(source));
            topology.addProcessor(
                    policyNode(source), () -> new PolicyProcessor(name, reacting, false, meters), "from-" + source);
        });
        String[] nodes =
                policies.keySet().stream().map(ContextTopology::policyNode).toArray(String[]::new);
        topology.addSink(PolicyProcessor.SET_ASIDE, Topics.setAside(name), KEYS_OUT, VALUES_OUT, nodes);
        topology.addSource("from-set-aside", KEYS_IN, VALUES_IN, Topics.setAside(name));
        topology.addProcessor(
                FOLLOW_AGAIN, () -> new PolicyProcessor(name, context.policies(), true, meters), "from-set-aside");
        topology.addSink(
                PolicyProcessor.ORDERS,
                Topics.commands(name),
                KEYS_OUT,
                VALUES_OUT,
                Stream.concat(Stream.of(nodes), Stream.of(FOLLOW_AGAIN)).toArray(String[]::new));
    }

    private static String policyNode(String source) {
        return "policies-on-" + source;
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> store() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(DecisionProcessor.STORE), Serdes.String(), Serdes.ByteArray())
                .withCachingEnabled();
    }
}
