package org.budgetyear.runtime.streams;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;

/** Puts the events of one command into the log. Ids follow from the sequence, so deciding again gives the same ids. */
record EventPublication(String source, UnitYear unitYear, CommandMessage cause, Instant recordedAt) {

    <E extends DomainEvent> Outcome.PublishedEvent forward(
            E event, long sequence, ProcessorContext<String, byte[]> streams) {
        String id = source + "|" + unitYear.key() + "|" + sequence;
        Recorded<E> recorded = new Recorded<>(
                id,
                source,
                unitYear,
                sequence,
                cause.accountingDate(),
                recordedAt,
                cause.documentNo(),
                cause.actor(),
                cause.role(),
                cause.id(),
                cause.correlationId(),
                event);
        streams.forward(
                new Record<>(
                        unitYear.key(),
                        EventCodec.payload(event),
                        recordedAt.toEpochMilli(),
                        EventCodec.headers(recorded)),
                DecisionProcessor.EVENTS);
        return new Outcome.PublishedEvent(id, WireName.ofEvent(event.getClass()));
    }
}
