package org.budgetyear.runtime.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The audit log in Kafka. Whoever is told of a refusal waits until it is there, but not for long. */
public final class AuditLog implements AuditTrail, AutoCloseable {

    /** How many may wait to be sent; beyond that they are only logged. */
    private static final int MOST_WAITING = 10_000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final KafkaTemplate<String, byte[]> template;
    private final Counter missing;
    private final Scheduler sender = Schedulers.newBoundedElastic(1, MOST_WAITING, "audit-sender", 60, true);

    /** @param service whose it is */
    public AuditLog(String service, RuntimeSettings settings, MeterRegistry meters) {
        producers = CommandClients.producers(service + "-audit", settings);
        template = new KafkaTemplate<>(producers);
        missing = Counter.builder("budget.audit.missing")
                .description("entries that the audit log did not take; the service's own log has them")
                .register(meters);
    }

    @Override
    public Mono<Void> add(AuditRecord entry) {
        return Flux.fromIterable(entry.split())
                .flatMap(part -> Mono.fromFuture(() -> template.send(
                                new ProducerRecord<>(Topics.AUDIT, part.key(), Json.MAPPER.writeValueAsBytes(part))))
                        .subscribeOn(sender))
                .then()
                .timeout(LONGEST_WAIT)
                .onErrorResume(failure -> {
                    missing.increment();
                    LOG.error("the audit log did not take {}: {}", entry, failure.toString());
                    return Mono.empty();
                });
    }

    @Override
    public void close() {
        sender.dispose();
        producers.destroy();
    }
}
