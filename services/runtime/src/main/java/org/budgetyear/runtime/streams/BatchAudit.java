package org.budgetyear.runtime.streams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of the commands of one batch, for the audit log: in the transaction that decides them. */
final class BatchAudit {

    private final String context;
    private final UnitYear unitYear;
    private final List<AuditLine> lines = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private String actor = "";

    BatchAudit(String context, UnitYear unitYear) {
        this.context = context;
        this.unitYear = unitYear;
    }

    void decided(CommandMessage message, Outcome outcome) {
        by(message);
        lines.add(AuditLine.of(message.type(), message.id(), message.documentNo(), outcome));
    }

    /** Of a command for which another context is asked first. */
    void deferred(CommandMessage message, List<Outcome.PublishedEvent> events) {
        by(message);
        lines.add(AuditLine.deferred(message.type(), message.id(), message.documentNo(), events));
    }

    /**
     * The end of a command that was deferred.
     *
     * @param command its name; null when it was deferred before names were remembered
     */
    void settled(CommandMessage by, @Nullable String command, Outcome outcome) {
        by(by);
        lines.add(AuditLine.of(command == null ? by.type() : command, outcome.commandId(), by.documentNo(), outcome));
    }

    /** A batch is one caller's. */
    private void by(CommandMessage message) {
        actor = message.actor();
        if (!message.role().isEmpty()) {
            roles.add(message.role());
        }
    }

    void forward(ProcessorContext<String, byte[]> streams, long timestamp) {
        AuditRecord whole = new AuditRecord(
                context,
                unitYear.unit().value(),
                unitYear.year().toString(),
                actor,
                List.copyOf(roles),
                List.of(),
                null,
                lines);
        for (AuditRecord part : whole.split()) {
            streams.forward(
                    new Record<>(unitYear.key(), Json.MAPPER.writeValueAsBytes(part), timestamp),
                    DecisionProcessor.AUDIT);
        }
    }
}
