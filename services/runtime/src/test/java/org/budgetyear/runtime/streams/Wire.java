package org.budgetyear.runtime.streams;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.budgetyear.runtime.envelope.CommandBatch;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.springframework.kafka.core.KafkaTemplate;

/** Kafka's own producer for tests, from which a test takes what a command bus sent, to answer it. */
final class Wire extends MockProducer<String, byte[]> {

    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
    private volatile Consumer<Sent> onSend = ignored -> {};

    Wire() {
        super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    CommandBus bus(Duration timeout) {
        return new CommandBus("coins", new KafkaTemplate<>(() -> this), 7, timeout);
    }

    /** What happens in the thread that sends. */
    void onSend(Consumer<Sent> action) {
        onSend = action;
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
        Sent batch = Sent.of(record);
        onSend.accept(batch);
        Future<RecordMetadata> result = super.send(record, callback);
        sent.add(batch);
        return result;
    }

    /** The template would close it after each record. */
    @Override
    public void close(Duration timeout) {}

    Sent take() throws InterruptedException {
        return Objects.requireNonNull(sent.poll(10, TimeUnit.SECONDS), "nothing was sent");
    }

    int untaken() {
        return sent.size();
    }

    /** A batch on its way. */
    record Sent(String topic, String key, Asker asker, List<CommandMessage> commands) {

        private static Sent of(ProducerRecord<String, byte[]> record) {
            return new Sent(
                    record.topic(),
                    record.key(),
                    Objects.requireNonNull(Asker.of(record.headers())),
                    Json.MAPPER.readValue(record.value(), CommandBatch.class).commands());
        }

        void answer(CommandBus bus, Outcome... outcomes) {
            bus.onReply(Json.MAPPER.writeValueAsBytes(new Reply(asker.question(), List.of(outcomes))));
        }
    }
}
