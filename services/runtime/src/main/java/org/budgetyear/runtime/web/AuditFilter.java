package org.budgetyear.runtime.web;

import java.util.List;
import org.budgetyear.model.access.Person;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.streams.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes down each call of somebody known that was turned away or changes something, before it is answered, unless a
 * decider did: what the matrix does not let in, what cannot be read, and what needs no decider. Queries that are answered
 * are not taken down.
 */
final class AuditFilter implements WebFilter, Ordered {

    private static final String PROBLEM = AuditFilter.class.getName() + ".problem";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final AuditTrail trail;

    AuditFilter(AuditTrail trail) {
        this.trail = trail;
    }

    /** With what the caller is turned away. */
    static void turnedAwayWith(ServerWebExchange exchange, Problem problem) {
        exchange.getAttributes().put(PROBLEM, problem);
    }

    /** Around the matrix. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> takeDown(exchange));
        return chain.filter(exchange);
    }

    private Mono<Void> takeDown(ServerWebExchange exchange) {
        Person who = exchange.getAttribute(ResourceServer.WHO);
        if (who == null) {
            return Mono.empty(); // nobody's: counted as any other answer, and none of an audit's affair
        }
        Address address = Address.of(exchange.getRequest());
        AuditLine line = lineOf(exchange, address);
        return line == null
                ? Mono.empty()
                : trail.add(AuditRecord.of(
                        address.service(), address.unit(), address.year(), who, address.text(), List.of(line)));
    }

    private static @Nullable AuditLine lineOf(ServerWebExchange exchange, Address address) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        int code = status == null ? HttpStatus.OK.value() : status.value();
        Problem problem = exchange.getAttribute(PROBLEM);
        if (address.command().equals(AuditLine.READ) && code != Problem.FORBIDDEN) {
            return null;
        }
        if (problem == null && address.isDecided()) {
            return null;
        }
        String id = exchange.getRequest().getHeaders().getFirst(IDEMPOTENCY_KEY);
        String key = id == null ? "" : id;
        if (code < Problem.BAD_REQUEST) {
            return AuditLine.done(address.command(), key);
        }
        return AuditLine.refused(
                address.command(),
                key,
                problem == null ? Problems.httpStatus(code, address.text(), "Answered " + code + ".") : problem);
    }
}
