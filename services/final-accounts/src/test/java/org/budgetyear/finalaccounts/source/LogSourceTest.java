package org.budgetyear.finalaccounts.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.SampleLog.APPROPRIATIONS;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.PAYMENTS;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LogSourceTest {

    private static final int MANY = 40;

    private final LogEnds ends = new LogEnds();

    @Test
    void everyRecordOfEveryPartitionIsDeliveredInItsOrder() throws InterruptedException {
        SampleLog log = sampleLog();
        try (BlockingStream<TrackedEventMessage<?>> stream = open(MockLog.of(log), null)) {
            List<ConsumerRecord<String, byte[]>> read =
                    read(stream, log.records().size());
            assertThat(read).containsExactlyInAnyOrderElementsOf(log.records());
            for (String topic : List.of(APPROPRIATIONS, PAYMENTS)) {
                assertThat(read)
                        .filteredOn(
                                each -> each.topic().equals(topic) && each.partition() == SampleLog.partitionOf(UNIT))
                        .isSortedAccordingTo((a, b) -> Long.compare(a.offset(), b.offset()));
            }
        }
    }

    @Test
    void aChunkHoldsNoMoreThanWasAskedFor() throws InterruptedException {
        MockConsumer<String, byte[]> consumer = MockLog.of(sampleLog());
        consumer.setMaxPollRecords(7);
        try (BlockingStream<TrackedEventMessage<?>> stream = open(consumer, null)) {
            assertThat(((Chunk) stream.nextAvailable().getPayload()).records()).hasSizeLessThanOrEqualTo(7);
        }
    }

    @Test
    void fromTheTokenOfAChunkTheRestIsDeliveredAndNothingTwice() throws InterruptedException {
        SampleLog log = sampleLog();
        MockConsumer<String, byte[]> first = MockLog.of(log);
        first.setMaxPollRecords(7);
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        TrackingToken token;
        try (BlockingStream<TrackedEventMessage<?>> stream = open(first, null)) {
            TrackedEventMessage<?> chunk = stream.nextAvailable();
            read.addAll(((Chunk) chunk.getPayload()).records());
            token = chunk.trackingToken();
        }
        try (BlockingStream<TrackedEventMessage<?>> stream = open(MockLog.of(log), token)) {
            read.addAll(read(stream, log.records().size() - read.size()));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(log.records());
    }

    @Test
    void whoeverWaitsIsTold() throws InterruptedException {
        MockConsumer<String, byte[]> consumer = MockLog.of(new SampleLog());
        try (BlockingStream<TrackedEventMessage<?>> stream = open(consumer, null)) {
            CountDownLatch told = new CountDownLatch(1);
            assertThat(stream.setOnAvailableCallback(told::countDown)).isTrue();
            assertThat(stream.peek()).isEmpty();
            MockLog.append(consumer, new SampleLog().add(UNIT, issued(BASIC, 1)));
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFailureToReadReachesTheProcessor() {
        MockConsumer<String, byte[]> consumer = MockLog.of(new SampleLog());
        consumer.schedulePollTask(() -> {
            throw new KafkaException("the broker is gone");
        });
        try (BlockingStream<TrackedEventMessage<?>> stream = open(consumer, null)) {
            assertThatThrownBy(() -> stream.hasNextAvailable(10, TimeUnit.SECONDS))
                    .isInstanceOf(KafkaException.class);
        }
    }

    @Test
    void aClosedStreamHasClosedItsConsumer() {
        MockConsumer<String, byte[]> consumer = MockLog.of(sampleLog());
        open(consumer, null).close();
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void aTopicThatIsNotThereIsAnError() {
        LogSource source = new LogSource(() -> MockLog.of(new SampleLog()), List.of("weather.events"), ends);
        assertThatThrownBy(() -> source.openStream(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weather.events");
    }

    @Test
    void theLagIsWhatLiesBetweenATokenAndTheEnd() throws InterruptedException {
        SampleLog log = sampleLog();
        MockConsumer<String, byte[]> consumer = MockLog.of(log);
        LogToken token;
        try (BlockingStream<TrackedEventMessage<?>> stream = open(consumer, null)) {
            int left = log.records().size();
            TrackedEventMessage<?> chunk;
            do {
                chunk = stream.nextAvailable();
                left -= ((Chunk) chunk.getPayload()).records().size();
            } while (left > 0);
            token = (LogToken) chunk.trackingToken();
        }
        assertThat(ends.lagBehind(token, List.of(PAYMENTS))).containsEntry(PAYMENTS, Optional.of(0L));
        assertThat(ends.lagBehind(LogToken.BEGINNING, List.of(PAYMENTS))).containsEntry(PAYMENTS, Optional.of((long)
                log.records(PAYMENTS).size()));
        assertThat(ends.lagBehind(token, List.of("assets.events"))).containsEntry("assets.events", Optional.empty());
    }

    @Test
    void theHeadTokenStandsBehindEverything() {
        SampleLog log = sampleLog();
        LogToken head = new LogSource(() -> MockLog.of(log), List.of(PAYMENTS), ends).createHeadToken();
        assertThat(head.next(new TopicPartition(PAYMENTS, SampleLog.partitionOf(UNIT))))
                .isPositive();
        assertThat(head.position()).hasValue(log.records(PAYMENTS).size());
    }

    private BlockingStream<TrackedEventMessage<?>> open(
            MockConsumer<String, byte[]> consumer, @Nullable TrackingToken token) {
        return new LogSource(() -> consumer, List.of(APPROPRIATIONS, PAYMENTS), ends).openStream(token);
    }

    private static SampleLog sampleLog() {
        SampleLog log = new SampleLog();
        for (int i = 1; i <= MANY; i++) {
            log.add(UNIT, issued(BASIC, i), paid(BASIC, WAGES, i)).add(OTHER, paid(BASIC, WAGES, i));
        }
        return log;
    }

    private static List<ConsumerRecord<String, byte[]>> read(BlockingStream<TrackedEventMessage<?>> stream, int count)
            throws InterruptedException {
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        while (read.size() < count) {
            read.addAll(((Chunk) stream.nextAvailable().getPayload()).records());
        }
        return read;
    }
}
