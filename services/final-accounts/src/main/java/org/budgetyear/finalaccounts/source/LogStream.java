package org.budgetyear.finalaccounts.source;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log from one token on, read ahead by a thread of its own. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(LogStream.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration TO_CLOSE = Duration.ofSeconds(5);
    private static final int CHUNKS_AHEAD = 8;

    private final Consumer<String, byte[]> consumer;
    private final LogEnds ends;
    private final ChunkQueue queue = new ChunkQueue(CHUNKS_AHEAD);
    private final Thread reader;
    private LogToken token;
    private volatile boolean closed;
    private volatile Runnable onAvailable = () -> {};

    private LogStream(Consumer<String, byte[]> consumer, LogToken from, LogEnds ends) {
        this.consumer = consumer;
        this.token = from;
        this.ends = ends;
        this.reader = Thread.ofPlatform().name("log-reader").daemon().unstarted(this::read);
    }

    /** @param consumer assigned, standing at the token; the stream closes it */
    static LogStream open(Consumer<String, byte[]> consumer, LogToken from, LogEnds ends) {
        LogStream stream = new LogStream(consumer, from, ends);
        stream.reader.start();
        return stream;
    }

    private void read() {
        try (consumer) {
            while (!closed) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty() && queue.put(chunk(records))) {
                    onAvailable.run();
                }
                ends.seenBy(consumer);
            }
        } catch (WakeupException | InterruptedException stop) {
            LOG.debug("the stream of the log was closed", stop);
        } catch (RuntimeException e) {
            queue.fail(e);
            onAvailable.run();
        }
    }

    private TrackedEventMessage<?> chunk(ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        records.nextOffsets().forEach((partition, offset) -> next.put(partition, offset.offset()));
        token = token.advancedTo(next);
        Chunk chunk =
                new Chunk(StreamSupport.stream(records.spliterator(), false).toList());
        return new GenericTrackedEventMessage<>(token, GenericEventMessage.asEventMessage(chunk));
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return queue.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return queue.await(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return queue.take();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        queue.close();
        consumer.wakeup();
        try {
            if (!reader.join(TO_CLOSE)) {
                LOG.warn("the reader of the log did not end within {}", TO_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
