package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.streams.Asking;
import org.budgetyear.runtime.web.Admission;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/**
 * Puts before closing what only final accounts can state: what was compared, checked, put together. It goes through the
 * log, under the caller's name and role; closing offers callers no such command, so nobody can state it falsely.
 */
final class ClosingDesk {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Asking closing;
    private final Admission admission = Admission.byMatrix();

    ClosingDesk(Asking closing) {
        this.closing = closing;
    }

    /**
     * Asks closing for one command.
     *
     * @param part what tells this command from others of the same request; empty when it is the only one
     * @return the outcome of what happened; a refusal is a {@link RequestProblem}
     */
    Mono<Outcome> ask(ServerRequest request, String part, UnitYear unitYear, String command, Map<String, ?> data) {
        Person caller = Admission.who(request);
        Role role = admission.path(caller, request.method().name(), request.path());
        String key = request.headers().firstHeader(IDEMPOTENCY_KEY);
        if (key == null || key.isBlank()) {
            throw Asked.missing(IDEMPOTENCY_KEY);
        }
        String id = part.isEmpty() ? key : key + ":" + part;
        CommandMessage message = new CommandMessage(
                id,
                command,
                unitYear.year().lastDay(),
                null,
                caller.name(),
                role.wireName(),
                id,
                Json.MAPPER.writeValueAsString(data));
        return closing.ask(unitYear, List.of(message)).map(List::getFirst).map(ClosingDesk::accepted);
    }

    private static Outcome accepted(Outcome outcome) {
        Problem problem = outcome.problem();
        if (problem != null) {
            throw new RequestProblem(problem);
        }
        return outcome;
    }
}
