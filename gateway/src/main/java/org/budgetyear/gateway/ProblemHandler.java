package org.budgetyear.gateway;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers every failure of the gateway as a problem. */
final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    /** Before the framework's own error page. */
    private static final int BEFORE_ERROR_PAGE = -2;

    private final JsonMapper json = new JsonMapper();

    @Override
    public int getOrder() {
        return BEFORE_ERROR_PAGE;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(new BrokenOff(failure));
        }
        GatewayProblem problem = problem(exchange, failure);
        response.getHeaders().clear();
        response.setRawStatusCode(problem.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (failure instanceof NotAuthenticated) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure instanceof TooManyCalls calls) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(calls.secondsToWait()));
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    private static GatewayProblem problem(ServerWebExchange exchange, Throwable failure) {
        String path = exchange.getRequest().getPath().value();
        String commandId = exchange.getRequest().getHeaders().getFirst(Repeatable.COMMAND_ID);
        return switch (failure) {
            case ServiceUnavailable unavailable -> GatewayProblem.serviceUnavailable(unavailable.service(), commandId);
            case NotAuthenticated nobody ->
                GatewayProblem.notAuthenticated(nobody.code(), nobody.getMessage(), commandId);
            case NoCsrfToken ignored -> GatewayProblem.noCsrfToken(commandId);
            case TooManyCalls calls -> GatewayProblem.tooManyCalls(calls.whose(), calls.name(), commandId);
            case ErrorResponseException known ->
                withStatus(known.getStatusCode().value(), path, commandId);
            default -> {
                LOG.error("{} failed", path, failure);
                yield GatewayProblem.internalError(path, commandId);
            }
        };
    }

    private static GatewayProblem withStatus(int status, String path, @Nullable String commandId) {
        return switch (status) {
            case 404 -> GatewayProblem.noSuchRoute(path, commandId);
            case 504 -> GatewayProblem.noAnswerInTime(path, commandId);
            default -> GatewayProblem.notAccepted(status, path, commandId);
        };
    }
}
