package org.budgetyear.runtime.streams;

import org.budgetyear.runtime.envelope.AuditRecord;
import reactor.core.publisher.Mono;

/** Takes down what deciders do not: what was turned away before it could be decided, and what needs no decider. */
@FunctionalInterface
public interface AuditTrail {

    /** Completes when the log has it. Never fails: what the log does not take is in the service's own log, and counted. */
    Mono<Void> add(AuditRecord entry);
}
