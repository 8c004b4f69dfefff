package org.budgetyear.gateway;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls that may be sent twice: queries, and single commands, which carry an id that makes the second the same as the
 * first. The body of a small command is kept for that; a bulk is passed on as it comes and can only be sent once.
 */
final class Repeatable {

    static final String COMMAND_ID = "Idempotency-Key";

    private static final int LARGEST_KEPT_BYTES = 64 * 1024;

    private Repeatable() {}

    /** The exchange with its body kept, if it is a small one. */
    static Mono<ServerWebExchange> prepare(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (!isCommand(request)) {
            return Mono.just(exchange);
        }
        return DataBufferUtils.join(request.getBody(), LARGEST_KEPT_BYTES)
                .map(Repeatable::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> exchange.mutate()
                        .request(new Kept(request, body, exchange))
                        .build());
    }

    static boolean is(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return request instanceof Kept
                || HttpMethod.GET.equals(request.getMethod())
                || HttpMethod.HEAD.equals(request.getMethod());
    }

    private static boolean isCommand(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        long length = headers.getContentLength();
        return headers.containsHeader(COMMAND_ID) && length >= 0 && length <= LARGEST_KEPT_BYTES;
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static final class Kept extends ServerHttpRequestDecorator {
        private final byte[] body;
        private final ServerWebExchange exchange;

        Kept(ServerHttpRequest request, byte[] body, ServerWebExchange exchange) {
            super(request);
            this.body = body;
            this.exchange = exchange;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(
                    () -> Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
        }
    }
}
