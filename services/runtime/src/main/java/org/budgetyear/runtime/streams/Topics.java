package org.budgetyear.runtime.streams;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics of a context. Events, and those set aside, are kept for ever; commands a week and replies an hour, which is longer than anybody
 * waits for them.
 */
public final class Topics {

    /** Fixed for the life of a topic: the key decides the partition. */
    public static final int PARTITIONS = 12;

    /** One for each instance that asks. */
    public static final int REPLY_PARTITIONS = 16;

    /** Charts of accounts that a bureau has loaded: by year, the latest for ever. */
    public static final String CHARTS = "appropriations.charts";

    /** What each service was asked for and what became of it, of all services: for ever. */
    public static final String AUDIT = "audit";

    private static final Duration COMMANDS_KEPT = Duration.ofDays(7);
    private static final Duration REPLIES_KEPT = Duration.ofHours(1);
    private static final String EVENTS = ".events";
    private static final String FOR_EVER = "-1";

    private Topics() {}

    public static String commands(String context) {
        return context + ".commands";
    }

    public static String events(String context) {
        return context + EVENTS;
    }

    public static boolean isEvents(String topic) {
        return topic.endsWith(EVENTS);
    }

    public static String replies(String context) {
        return context + ".replies";
    }

    /** Events that the policies of the context could not follow, as they were. */
    static String setAside(String context) {
        return context + ".set-aside";
    }

    public static NewTopic charts(short replicationFactor) {
        return new NewTopic(CHARTS, 1, replicationFactor)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    static List<NewTopic> of(String context, short replicationFactor) {
        return List.of(
                topic(commands(context), PARTITIONS, replicationFactor, Long.toString(COMMANDS_KEPT.toMillis())),
                events(context, replicationFactor),
                topic(replies(context), REPLY_PARTITIONS, replicationFactor, Long.toString(REPLIES_KEPT.toMillis())),
                topic(setAside(context), PARTITIONS, replicationFactor, FOR_EVER),
                topic(AUDIT, PARTITIONS, replicationFactor, FOR_EVER));
    }

    /** The event topic of a context, for those who read it before its owner has made it. */
    public static NewTopic events(String context, short replicationFactor) {
        return topic(events(context), PARTITIONS, replicationFactor, FOR_EVER);
    }

    private static NewTopic topic(String name, int partitions, short replicationFactor, String retentionMs) {
        return new NewTopic(name, partitions, replicationFactor)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retentionMs));
    }
}
