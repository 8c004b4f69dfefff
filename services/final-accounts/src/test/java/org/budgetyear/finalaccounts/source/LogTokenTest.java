package org.budgetyear.finalaccounts.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;

class LogTokenTest {

    private final JacksonSerializer serializer =
            JacksonSerializer.builder().objectMapper(new ObjectMapper()).build();

    @Property
    void boundsLieOnEitherSideOfBoth(@ForAll("tokens") LogToken a, @ForAll("tokens") LogToken b) {
        assertThat(a.covers(a.lowerBound(b))).isTrue();
        assertThat(b.covers(a.lowerBound(b))).isTrue();
        assertThat(a.upperBound(b).covers(a)).isTrue();
        assertThat(a.upperBound(b).covers(b)).isTrue();
    }

    @Property
    void boundsDoNotDependOnTheSide(@ForAll("tokens") LogToken a, @ForAll("tokens") LogToken b) {
        assertThat(a.lowerBound(b)).isEqualTo(b.lowerBound(a));
        assertThat(a.upperBound(b)).isEqualTo(b.upperBound(a));
    }

    @Property
    void thatWhichIsCoveredIsTheLowerBound(@ForAll("tokens") LogToken a, @ForAll("tokens") LogToken b) {
        assertThat(a.covers(b)).isEqualTo(a.lowerBound(b).equals(b));
        assertThat(a.covers(b)).isEqualTo(a.upperBound(b).equals(a));
    }

    @Property
    void readingOnIsCoveredByNothingBefore(@ForAll("tokens") LogToken a) {
        TopicPartition partition = new TopicPartition("payments.events", 1);
        LogToken on = a.advancedTo(Map.of(partition, a.next(partition) + 1));
        assertThat(on.covers(a)).isTrue();
        assertThat(a.covers(on)).isFalse();
        assertThat(on.position().getAsLong()).isEqualTo(a.position().getAsLong() + 1);
    }

    @Property
    void theBeginningIsCoveredByAll(@ForAll("tokens") LogToken a) {
        assertThat(a.covers(LogToken.BEGINNING)).isTrue();
    }

    @Property
    void aTokenIsStoredAndReadBack(@ForAll("tokens") LogToken token) {
        assertThat(stored(token)).isEqualTo(token);
    }

    @Test
    void aTokenIsStoredAndReadBackDuringAReplay() {
        LogToken at = LogToken.BEGINNING.advancedTo(Map.of(new TopicPartition("payments.events", 0), 9L));
        TrackingToken replay = ReplayToken.createReplayToken(at, LogToken.BEGINNING);
        assertThat(WrappedToken.unwrapLowerBound(stored(replay))).isEqualTo(LogToken.BEGINNING);
    }

    @Provide
    Arbitrary<LogToken> tokens() {
        Arbitrary<String> partitions = Arbitraries.of(
                "appropriations.events-0", "appropriations.events-1", "payments.events-0", "payments.events-1");
        return Arbitraries.maps(partitions, Arbitraries.longs().between(1, 5))
                .map(offsets -> new LogToken(new TreeMap<>(offsets)));
    }

    private TrackingToken stored(TrackingToken token) {
        SerializedObject<String> text = serializer.serialize(token, String.class);
        return serializer.deserialize(text);
    }
}
