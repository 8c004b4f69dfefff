package org.budgetyear.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.CommandBatch;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Decides commands in the order of the log. State, ids seen, events and replies are committed together with the
 * command's offset, so that each command counts once whatever fails.
 */
final class DecisionProcessor<C extends Command, E extends DomainEvent>
        implements Processor<String, byte[], String, byte[]> {

    static final String STORE = "unit-years";
    static final String EVENTS = "events";
    static final String REPLIES = "replies";
    static final String AUDIT = "audit";

    private static final Logger LOG = LoggerFactory.getLogger(DecisionProcessor.class);

    private final BoundedContext<C, E> context;
    private final CommandCatalogue<C> catalogue;
    private final Supplier<Charts> charts;
    private final MeterRegistry meters;
    private @Nullable ProcessorContext<String, byte[]> streams;
    private @Nullable KeyValueStore<String, byte[]> store;

    DecisionProcessor(BoundedContext<C, E> context, Supplier<Charts> charts, MeterRegistry meters) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.charts = charts;
        this.meters = meters;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> streamsContext) {
        streams = streamsContext;
        store = streamsContext.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, byte[]> batchRecord) {
        UnitYear unitYear;
        Asker asker;
        List<CommandMessage> messages;
        try {
            unitYear = UnitYear.ofKey(batchRecord.key());
            asker = Asker.of(batchRecord.headers());
            messages = commandsOf(batchRecord);
        } catch (RuntimeException e) { // whatever it is that makes it unreadable
            passOver(batchRecord, e);
            return;
        }
        Turn turn = new Turn(
                unitYear, new UnitYearStore(Objects.requireNonNull(store), unitYear), asker, batchRecord.timestamp());
        List<Outcome> outcomes = new ArrayList<>();
        for (CommandMessage message : messages) {
            Outcome outcome = turn.take(message);
            if (outcome != null) {
                turn.audit.decided(message, outcome);
                count(message, outcome);
                outcomes.add(outcome);
            }
        }
        turn.unitYearStore.flush();
        turn.audit.forward(Objects.requireNonNull(streams), batchRecord.timestamp());
        if (turn.asker != null && !outcomes.isEmpty()) {
            reply(turn.asker, outcomes, batchRecord.timestamp());
        }
    }

    private static List<CommandMessage> commandsOf(Record<String, byte[]> batchRecord) {
        return Json.MAPPER.readValue(batchRecord.value(), CommandBatch.class).commands();
    }

    /** A record that is no batch cannot have come from us: it would stop all that follow. */
    private void passOver(Record<String, byte[]> batchRecord, RuntimeException e) {
        LOG.error("passed over an unreadable record of {} in the commands of {}", batchRecord.key(), context.name(), e);
        meters.counter("budget.commands.unreadable", "context", context.name()).increment();
    }

    private void count(CommandMessage message, Outcome outcome) {
        meters.counter(
                        "budget.commands",
                        "context",
                        context.name(),
                        "command",
                        message.type(),
                        "status",
                        outcome.status().name())
                .increment();
    }

    private void reply(Asker asker, List<Outcome> outcomes, long timestamp) {
        byte[] value = Json.MAPPER.writeValueAsBytes(new Reply(asker.question(), outcomes));
        Objects.requireNonNull(streams)
                .forward(new Record<>(Integer.toString(asker.partition()), value, timestamp), REPLIES);
    }

    /** The commands of one record, all of the same unit's year. */
    private final class Turn {

        private final UnitYear unitYear;
        private final UnitYearStore unitYearStore;
        private final @Nullable Asker asker;
        private final long timestamp;
        private final BatchAudit audit;

        Turn(UnitYear unitYear, UnitYearStore unitYearStore, @Nullable Asker asker, long timestamp) {
            this.unitYear = unitYear;
            this.unitYearStore = unitYearStore;
            this.asker = asker;
            this.timestamp = timestamp;
            this.audit = new BatchAudit(context.name(), unitYear);
        }

        /** Its outcome; null when it comes later. */
        @Nullable
        Outcome take(CommandMessage message) {
            String hash = ContentHash.of(message);
            Remembered first = unitYearStore.remembered(message.id());
            if (first == null) {
                return decide(message, hash);
            }
            if (!first.contentHash().equals(hash)) {
                return Outcome.refused(message.id(), DecisionProblems.commandIdConflict(message));
            }
            if (first.outcome() == null) {
                audit.deferred(message, List.of());
                unitYearStore.remember(message.id(), new Remembered(hash, null, asker, message.type()));
            }
            return first.outcome();
        }

        private @Nullable Outcome decide(CommandMessage message, String hash) {
            C command;
            try {
                command = read(message);
            } catch (JacksonException | IllegalArgumentException e) {
                LOG.error("unreadable command {} {} of {}", message.type(), message.id(), unitYear, e);
                return Outcome.refused(message.id(), DecisionProblems.unreadable(message));
            }
            Decision<E> decision;
            State after = State.of(unitYearStore);
            try {
                decision = context.decider().decide(after, contextOf(message), command);
                requireAsked(decision);
                for (E event : decision.events()) {
                    after = context.decider().evolve(after, event);
                }
            } catch (RuntimeException e) {
                LOG.error("deciding {} {} of {} failed", message.type(), message.id(), unitYear, e);
                meters.counter("budget.decider.failures", "context", context.name())
                        .increment();
                return Outcome.refused(message.id(), DecisionProblems.internalError(message));
            }
            unitYearStore.write(after.changes());
            return conclude(message, hash, decision, publish(message, decision.events()));
        }

        private @Nullable Outcome conclude(
                CommandMessage message, String hash, Decision<E> decision, List<Outcome.PublishedEvent> published) {
            Outcome accepted = new Outcome(message.id(), Outcome.Status.ACCEPTED, published, null);
            Outcome outcome = switch (decision) {
                case Decision.Accepted<E> ignored -> accepted;
                case Decision.Refused<E> refused ->
                    Outcome.refused(message.id(), refused.refusal().problem());
                case Decision.Deferred<E> ignored -> {
                    audit.deferred(message, published);
                    yield null;
                }
                case Decision.Settled<E> settled -> {
                    settle(message, settled, published);
                    yield accepted;
                }
            };
            unitYearStore.remember(
                    message.id(),
                    outcome == null
                            ? new Remembered(hash, null, asker, message.type())
                            : new Remembered(hash, outcome, null, null));
            if (asker == null && outcome != null && outcome.problem() != null) {
                LOG.warn(
                        "policy command {} {} of {} refused: {}",
                        message.type(),
                        message.id(),
                        unitYear,
                        outcome.problem().detail());
            }
            return outcome;
        }

        private void requireAsked(Decision<E> decision) {
            if (decision instanceof Decision.Settled<E> settled
                    && unitYearStore.remembered(settled.commandId()) == null) {
                throw new IllegalStateException("nobody asked for " + settled.commandId() + ", which is settled");
            }
        }

        private void settle(
                CommandMessage message, Decision.Settled<E> settled, List<Outcome.PublishedEvent> published) {
            Remembered deferred = Objects.requireNonNull(unitYearStore.remembered(settled.commandId()));
            if (deferred.outcome() != null) {
                return; // the first decision stays
            }
            Outcome outcome = settled.refusal() == null
                    ? new Outcome(settled.commandId(), Outcome.Status.ACCEPTED, published, null)
                    : new Outcome(
                            settled.commandId(),
                            Outcome.Status.REFUSED,
                            published,
                            settled.refusal().problem());
            unitYearStore.remember(settled.commandId(), new Remembered(deferred.contentHash(), outcome, null, null));
            audit.settled(message, deferred.command(), outcome);
            if (deferred.asker() != null) {
                reply(deferred.asker(), List.of(outcome), timestamp);
            }
        }

        private List<Outcome.PublishedEvent> publish(CommandMessage message, List<E> events) {
            if (events.isEmpty()) {
                return List.of();
            }
            EventPublication publication =
                    new EventPublication(context.name(), unitYear, message, Instant.ofEpochMilli(timestamp));
            long sequence = unitYearStore.lastSequence();
            List<Outcome.PublishedEvent> published = new ArrayList<>();
            for (E event : events) {
                sequence++;
                published.add(publication.forward(event, sequence, Objects.requireNonNull(streams)));
            }
            unitYearStore.lastSequence(sequence);
            return published;
        }

        private C read(CommandMessage message) {
            Class<? extends C> type = catalogue
                    .find(message.type())
                    .orElseThrow(() -> new IllegalArgumentException("unknown command " + message.type()));
            return Json.MAPPER.readValue(message.data(), type);
        }

        private CommandContext contextOf(CommandMessage message) {
            return new CommandContext(
                    unitYear,
                    message.id(),
                    message.accountingDate(),
                    message.documentNo(),
                    message.actor(),
                    message.role(),
                    charts.get());
        }
    }
}
