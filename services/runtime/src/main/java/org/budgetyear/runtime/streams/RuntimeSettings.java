package org.budgetyear.runtime.streams;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service is told about the place it runs in.
 *
 * @param instance the number of this instance among those of its service, from 0
 * @param instances how many there are; with more than one, each keeps a standby copy of another's state
 * @param dataDir where the state store is kept between runs
 * @param replyTimeout how long a caller waits for a decision
 */
@ConfigurationProperties("budget")
public record RuntimeSettings(
        @DefaultValue Kafka kafka,
        @DefaultValue("0") int instance,
        @DefaultValue("1") int instances,
        @DefaultValue(".budget") Path dataDir,
        @DefaultValue("20s") Duration replyTimeout) {

    public RuntimeSettings {
        if (instance < 0 || instance >= instances || instances > Topics.REPLY_PARTITIONS) {
            throw new IllegalArgumentException(
                    "budget.instance must be from 0 to budget.instances - 1, and those at most "
                            + Topics.REPLY_PARTITIONS);
        }
    }

    /** Where the log is. */
    public record Kafka(
            @DefaultValue("127.0.0.1:9092") String bootstrapServers,
            @DefaultValue("1") short replicationFactor) {}
}
