package org.budgetyear.gateway;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Sends a call to the next instance of its service, and to another one when that fails before it has answered: always
 * when it could not be reached, because nothing was sent yet; and when the connection broke, if the call can be
 * repeated (see {@link Repeatable}). An answer, whatever it says, is never asked for again.
 */
final class InstanceFilter implements GatewayFilter {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceFilter.class);

    private final String service;
    private final Instances instances;

    InstanceFilter(String service, Instances instances) {
        this.service = service;
        this.instances = instances;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Repeatable.prepare(exchange)
                .flatMap(prepared -> attempt(prepared, chain, instances.nextOrder(), Repeatable.is(prepared)));
    }

    private Mono<Void> attempt(
            ServerWebExchange exchange, GatewayFilterChain chain, List<URI> order, boolean repeatable) {
        URI instance = order.getFirst();
        List<URI> others = order.subList(1, order.size());
        exchange.getAttributes().put(GATEWAY_REQUEST_URL_ATTR, addressAt(instance, exchange));
        // What follows in the chain ends with the head of the answer; the body is written by a filter before this one.
        return chain.filter(exchange)
                .doOnSuccess(done -> instances.reached(instance))
                .onErrorResume(IOException.class, failure -> {
                    boolean unreached = Unreached.is(failure);
                    if (unreached) {
                        instances.unreachable(instance);
                    }
                    LOG.warn("{} at {}: {}", service, instance, failure.toString());
                    if (others.isEmpty() || !(unreached || repeatable)) {
                        return Mono.error(new ServiceUnavailable(service, failure));
                    }
                    ServerWebExchangeUtils.reset(exchange);
                    return attempt(exchange, chain, others, repeatable);
                });
    }

    private static URI addressAt(URI instance, ServerWebExchange exchange) {
        URI address = exchange.getRequiredAttribute(GATEWAY_REQUEST_URL_ATTR);
        return UriComponentsBuilder.fromUri(address)
                .host(instance.getHost())
                .port(instance.getPort())
                .build(true)
                .toUri();
    }
}
