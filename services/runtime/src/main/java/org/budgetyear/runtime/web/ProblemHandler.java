package org.budgetyear.runtime.web;

import org.budgetyear.runtime.decider.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers whatever a handler lets through as problem JSON; faults of ours are logged with the request. */
@Order(-2)
public final class ProblemHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int LARGEST_BODY = 256 * 1024;

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = problemOf(exchange, failure);
        AuditFilter.turnedAwayWith(exchange, problem);
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(ProblemJson.bytes(problem, null))));
    }

    private static Problem problemOf(ServerWebExchange exchange, Throwable failure) {
        String path = exchange.getRequest().getPath().value();
        if (failure instanceof RequestProblem request) {
            return request.problem();
        }
        if (failure instanceof DataBufferLimitException || failure.getCause() instanceof DataBufferLimitException) {
            return Problems.tooLarge("body", LARGEST_BODY);
        }
        if (failure instanceof ResponseStatusException refused) {
            return refused.getStatusCode().value() == HttpStatus.NOT_FOUND.value()
                    ? Problems.noSuchAddress(path)
                    : Problems.httpStatus(refused.getStatusCode().value(), path, refused.getMessage());
        }
        LOG.error("{} {} failed", exchange.getRequest().getMethod(), path, failure);
        return Problems.internalError(path);
    }
}
