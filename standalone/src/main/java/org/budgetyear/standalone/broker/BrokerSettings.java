package org.budgetyear.standalone.broker;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.budgetyear.standalone.Ports;

/** The settings of the only broker: everything kept for ever, answers fast with one client, small in memory. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String CLIENT_LISTENER = "CLIENT";

    /** Replication on one node is one; one partition of each internal topic is enough for one machine. */
    private static final Map<String, String> ONE_NODE = Map.ofEntries(
            entry("offsets.topic.replication.factor", "1"),
            entry("offsets.topic.num.partitions", "1"),
            entry("transaction.state.log.replication.factor", "1"),
            entry("transaction.state.log.min.isr", "1"),
            entry("transaction.state.log.num.partitions", "1"),
            entry("share.coordinator.state.topic.replication.factor", "1"),
            entry("share.coordinator.state.topic.min.isr", "1"),
            entry("share.coordinator.state.topic.num.partitions", "1"),
            entry("group.initial.rebalance.delay.ms", "0"));

    /** The log is the truth: no record and no reader's place in it is ever dropped for its age. */
    private static final Map<String, String> KEPT_FOR_EVER = Map.ofEntries(
            entry("auto.create.topics.enable", "false"),
            entry("log.retention.ms", "-1"),
            entry("log.retention.bytes", "-1"),
            entry("offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE)));

    /**
     * A session of 3 s was lost under load on two cores; a transaction that follows another at once is let in after
     * 1 ms instead of 20.
     */
    private static final Map<String, String> TIMING = Map.ofEntries(
            entry("broker.heartbeat.interval.ms", "200"),
            entry("broker.session.timeout.ms", "9000"),
            entry("add.partitions.to.txn.retry.backoff.ms", "1"));

    private static final Map<String, String> SMALL = Map.ofEntries(
            entry("num.network.threads", "2"),
            entry("num.io.threads", "4"),
            entry("background.threads", "2"),
            entry("log.cleaner.dedupe.buffer.size", "4194304"),
            entry("log.cleaner.io.buffer.size", "131072"),
            entry("log.segment.bytes", "268435456"),
            entry("log.index.size.max.bytes", "1048576"));

    private BrokerSettings() {}

    static Map<String, String> of(Path folder, int clientPort, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(ONE_NODE);
        settings.putAll(KEPT_FOR_EVER);
        settings.putAll(TIMING);
        settings.putAll(SMALL);
        String client = CLIENT_LISTENER + "://" + Ports.LOOPBACK + ":" + clientPort;
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@" + Ports.LOOPBACK + ":" + controllerPort);
        settings.put("listeners", client + "," + CONTROLLER_LISTENER + "://" + Ports.LOOPBACK + ":" + controllerPort);
        settings.put("advertised.listeners", client);
        settings.put(
                "listener.security.protocol.map", CLIENT_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", CLIENT_LISTENER);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("log.dirs", folder.toAbsolutePath().toString());
        return Map.copyOf(settings);
    }
}
