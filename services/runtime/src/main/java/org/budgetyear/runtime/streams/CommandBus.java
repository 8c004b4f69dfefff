package org.budgetyear.runtime.streams;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.CommandBatch;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts commands into the log and waits for what became of them. */
public final class CommandBus implements Asking, AutoCloseable {

    /** How many commands may wait for a reply at once; more are turned away. */
    static final int MOST_WAITING = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(CommandBus.class);

    private final String context;
    private final KafkaTemplate<String, byte[]> template;
    private final int replyPartition;
    private final Duration timeout;
    private final String instanceName = UUID.randomUUID().toString();
    private final AtomicLong questions = new AtomicLong();
    private final AtomicInteger commandsWaiting = new AtomicInteger();
    private final ConcurrentMap<String, Question> waiting = new ConcurrentHashMap<>();
    private final Scheduler sender = Schedulers.newBoundedElastic(1, MOST_WAITING, "command-sender", 60, true);

    CommandBus(String context, KafkaTemplate<String, byte[]> template, int replyPartition, Duration timeout) {
        this.context = context;
        this.template = template;
        this.replyPartition = replyPartition;
        this.timeout = timeout;
    }

    /** How many commands wait for a reply. */
    public int waiting() {
        return commandsWaiting.get();
    }

    @Override
    public Mono<List<Outcome>> ask(UnitYear unitYear, List<CommandMessage> commands) {
        return Mono.defer(() -> {
            if (commandsWaiting.addAndGet(commands.size()) > MOST_WAITING) {
                commandsWaiting.addAndGet(-commands.size());
                LOG.warn("turned away {} commands of {}: {} wait already", commands.size(), unitYear, MOST_WAITING);
                return Mono.just(WaitProblems.all(commands, WaitProblems::overloaded));
            }
            return Mono.using(
                    commands::size,
                    places -> askWithinBounds(unitYear, commands),
                    places -> commandsWaiting.addAndGet(-places));
        });
    }

    private Mono<List<Outcome>> askWithinBounds(UnitYear unitYear, List<CommandMessage> commands) {
        String name = instanceName + "-" + questions.incrementAndGet();
        Question question = new Question(commands);
        waiting.put(name, question);
        Mono<Void> sent = Mono.fromFuture(() -> template.send(message(unitYear, commands, name)))
                .subscribeOn(sender)
                .then();
        return sent.then(question.answered())
                .timeout(timeout)
                .onErrorResume(failure -> {
                    LOG.warn(
                            "no reply from {} for {} commands of {}, the first {}: {}",
                            context,
                            question.unanswered(),
                            unitYear,
                            commands.getFirst().id(),
                            failure.toString());
                    return Mono.just(question.answersSoFar(WaitProblems::noReply));
                })
                .doFinally(signal -> waiting.remove(name));
    }

    private ProducerRecord<String, byte[]> message(UnitYear unitYear, List<CommandMessage> commands, String question) {
        return new ProducerRecord<>(
                Topics.commands(context),
                null,
                unitYear.key(),
                Json.MAPPER.writeValueAsBytes(new CommandBatch(commands)),
                new Asker(replyPartition, question).headers());
    }

    void onReply(byte[] value) {
        Reply reply = Json.MAPPER.readValue(value, Reply.class);
        Question question = waiting.get(reply.question());
        if (question != null) {
            question.answer(reply.outcomes());
        }
    }

    @Override
    public void close() {
        sender.dispose();
    }
}
