package org.budgetyear.runtime.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/**
 * A route of a service.
 *
 * @param method such as GET
 * @param path with its variables, such as {@code /api/payments/{unit}/{year}/{command}}
 */
record Route(String method, String path) {

    /** All routes of router functions, nested ones with the whole of their paths. */
    static List<Route> of(List<RouterFunction<?>> functions) {
        var collector = new Collector();
        functions.forEach(function -> function.accept(collector));
        return List.copyOf(collector.routes);
    }

    private static final class Collector implements RouterFunctions.Visitor {

        private final List<Route> routes = new ArrayList<>();
        private final Deque<String> prefixes = new ArrayDeque<>();

        @Override
        public void startNested(RequestPredicate predicate) {
            prefixes.addLast(new Reading(predicate).path);
        }

        @Override
        public void endNested(RequestPredicate predicate) {
            prefixes.removeLast();
        }

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            var reading = new Reading(predicate);
            String path = String.join("", prefixes) + reading.path;
            reading.methods.forEach(method -> routes.add(new Route(method.name(), path)));
        }

        @Override
        public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> function) {}
    }

    /** The method and the path that a predicate asks for. */
    private static final class Reading implements RequestPredicates.Visitor {

        private String path = "";
        private Set<HttpMethod> methods = Set.of();

        Reading(RequestPredicate predicate) {
            predicate.accept(this);
        }

        @Override
        public void method(Set<HttpMethod> asked) {
            methods = asked;
        }

        @Override
        public void path(String pattern) {
            path = pattern;
        }

        @Override
        public void header(String name, String value) {}

        @Override
        public void queryParam(String name, String value) {}

        @Override
        @SuppressWarnings("removal") // until it is gone
        public void pathExtension(String extension) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
