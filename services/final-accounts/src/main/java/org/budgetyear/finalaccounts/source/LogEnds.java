package org.budgetyear.finalaccounts.source;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The ends of the log as the reader last saw them, so that asking for the lag costs no request. */
public final class LogEnds {

    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();

    void seenBy(Consumer<String, byte[]> consumer) {
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition).ifPresent(lag -> ends.put(partition, consumer.position(partition) + lag));
        }
    }

    /** The records of each topic that lie behind a token; empty for a topic whose end is not known yet. */
    public SortedMap<String, Optional<Long>> lagBehind(LogToken token, Iterable<String> topics) {
        SortedMap<String, Optional<Long>> lags = new TreeMap<>();
        for (String topic : topics) {
            lags.put(
                    topic,
                    ends.entrySet().stream()
                            .filter(end -> end.getKey().topic().equals(topic))
                            .map(end -> Math.max(0, end.getValue() - token.next(end.getKey())))
                            .reduce(Long::sum));
        }
        return lags;
    }
}
