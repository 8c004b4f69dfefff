package org.budgetyear.acceptance.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.server.config.AbstractKafkaConfig;

/** What holds of the brokers, their settings read as the broker itself reads them. */
final class BrokerRules {

    private static final String PREFIX = "KAFKA_";
    /** For the Java of the container, not for the broker. */
    private static final String HEAP = "KAFKA_HEAP_OPTS";

    /** Sixteen bytes in the base64 of URLs. */
    private static final String CLUSTER_ID = "[\\w-]{22}";

    private static final List<String> REPLICATION_FACTORS = List.of(
            "default.replication.factor",
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "share.coordinator.state.topic.replication.factor");
    private static final List<String> LEAST_IN_SYNC =
            List.of("min.insync.replicas", "transaction.state.log.min.isr", "share.coordinator.state.topic.min.isr");

    private BrokerRules() {}

    static List<String> version(Deployment deployment) {
        String image = "apache/kafka:" + AppInfoParser.getVersion();
        return deployment.brokers().stream()
                .filter(broker -> !broker.image().equals(image))
                .map(broker -> broker.name() + " runs " + broker.image() + ", its clients are made for " + image)
                .toList();
    }

    static List<String> settings(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        for (Part broker : deployment.brokers()) {
            properties(broker).keySet().stream()
                    .filter(name -> !AbstractKafkaConfig.CONFIG_DEF.names().contains(name))
                    .forEach(name -> violations.add(broker.name() + ": the broker has no setting " + name));
            try {
                config(broker);
            } catch (ConfigException | IllegalArgumentException e) {
                violations.add(broker.name() + " does not start: " + e.getMessage());
            }
        }
        return violations;
    }

    /** All brokers vote, under the names and numbers that they have. */
    static List<String> cluster(Deployment deployment) {
        Set<String> voters = deployment.brokers().stream()
                .map(broker -> broker.variable("KAFKA_NODE_ID") + "@" + broker.name() + ":9093")
                .collect(Collectors.toSet());
        Set<String> ids = deployment.brokers().stream()
                .map(broker -> broker.variable("CLUSTER_ID"))
                .collect(Collectors.toSet());
        List<String> violations = new ArrayList<>();
        for (Part broker : deployment.brokers()) {
            if (!Set.of(broker.variable("KAFKA_CONTROLLER_QUORUM_VOTERS").split(","))
                    .equals(voters)) {
                violations.add(broker.name() + " has other voters than " + voters);
            }
            if (!broker.variable("KAFKA_ADVERTISED_LISTENERS").equals("CLIENT://" + broker.name() + ":9092")) {
                violations.add(broker.name() + " tells clients another name than its own");
            }
        }
        if (ids.size() != 1 || !ids.iterator().next().matches(CLUSTER_ID)) {
            violations.add("the brokers name their cluster " + ids);
        }
        return violations;
    }

    /** As many replicas as brokers, by whoever makes a topic; with one fewer they still take a record, and keep it twice. */
    static List<String> replicas(Deployment deployment) {
        String all = String.valueOf(deployment.brokers().size());
        String allButOne = String.valueOf(deployment.brokers().size() - 1);
        Stream<String> brokers = deployment.brokers().stream()
                .flatMap(broker -> Stream.concat(
                        others(broker, REPLICATION_FACTORS, all), others(broker, LEAST_IN_SYNC, allButOne)));
        Stream<String> services = deployment.services().stream()
                .filter(part -> !part.module().equals("gateway"))
                .filter(part ->
                        !part.variable("BUDGET_KAFKA_REPLICATION_FACTOR").equals(all))
                .map(part -> part.name() + " makes topics with other than " + all + " replicas");
        return Deployment.all(brokers, services);
    }

    static List<String> kept(Deployment deployment) {
        Map<String, String> kept = Map.of(
                "auto.create.topics.enable", "false",
                "unclean.leader.election.enable", "false",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                "offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
        return deployment.brokers().stream()
                .flatMap(broker -> kept.entrySet().stream()
                        .flatMap(setting -> others(broker, List.of(setting.getKey()), setting.getValue())))
                .toList();
    }

    private static Stream<String> others(Part broker, List<String> names, String value) {
        Map<String, ?> values = config(broker).values();
        return names.stream()
                .filter(name -> !String.valueOf(values.get(name)).equals(value))
                .map(name -> broker.name() + " has " + name + "=" + values.get(name) + " instead of " + value);
    }

    private static KafkaConfig config(Part broker) {
        return new KafkaConfig(properties(broker), false);
    }

    /** As the image makes them of the variables. */
    private static Map<String, String> properties(Part broker) {
        Map<String, String> properties = new HashMap<>();
        broker.environment().forEach((variable, value) -> {
            if (variable.startsWith(PREFIX) && !variable.equals(HEAP)) {
                String name = variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
                properties.put(name.replace('_', '.'), value);
            }
        });
        return properties;
    }
}
