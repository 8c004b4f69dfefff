package org.budgetyear.finalaccounts.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.eventhandling.TrackingToken;

/**
 * How far the log has been read: the next offset of each partition, 0 for those it does not name.
 *
 * @param nextOffsets by partition, written {@code topic-partition}
 */
public record LogToken(@JsonProperty("nextOffsets") SortedMap<String, Long> nextOffsets) implements TrackingToken {

    /** Nothing has been read. */
    public static final LogToken BEGINNING = new LogToken(Collections.emptySortedMap());

    @JsonCreator
    public LogToken {
        nextOffsets = Collections.unmodifiableSortedMap(new TreeMap<>(nextOffsets));
    }

    public long next(TopicPartition partition) {
        return next(partition.toString());
    }

    private long next(String partition) {
        return nextOffsets.getOrDefault(partition, 0L);
    }

    /** The token after reading on in some partitions. */
    LogToken advancedTo(Map<TopicPartition, Long> next) {
        SortedMap<String, Long> advanced = new TreeMap<>(nextOffsets);
        next.forEach((partition, offset) -> advanced.put(partition.toString(), offset));
        return new LogToken(advanced);
    }

    @Override
    public LogToken lowerBound(TrackingToken other) {
        return combined((LogToken) other, Math::min);
    }

    @Override
    public LogToken upperBound(TrackingToken other) {
        return combined((LogToken) other, Math::max);
    }

    @Override
    public boolean covers(TrackingToken other) {
        return ((LogToken) other)
                .nextOffsets.entrySet().stream().allMatch(entry -> next(entry.getKey()) >= entry.getValue());
    }

    /** How many records lie behind it, those counted that only mark transactions. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(
                nextOffsets.values().stream().mapToLong(Long::longValue).sum());
    }

    private LogToken combined(LogToken other, LongBinaryOperator choice) {
        SortedMap<String, Long> combined = new TreeMap<>();
        nextOffsets.keySet().forEach(key -> combined.put(key, choice.applyAsLong(next(key), other.next(key))));
        other.nextOffsets.keySet().forEach(key -> combined.put(key, choice.applyAsLong(next(key), other.next(key))));
        combined.values().removeIf(offset -> offset == 0);
        return new LogToken(combined);
    }
}
