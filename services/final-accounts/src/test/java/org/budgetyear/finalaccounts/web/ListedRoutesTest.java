package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Verdict;
import org.budgetyear.model.chart.Charts;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

final class ListedRoutesTest {

    @Test
    void theMatrixSaysOfEveryAddressWhoMayAskForIt() {
        Addresses addresses = new Addresses();
        try (FoldedSample sample = new FoldedSample()) {
            sample.routes.accept(addresses);
            closing(sample).accept(addresses);
            new AuditRoutes(sample.audit).routes().accept(addresses);
            new CheckRoutes(sample.accounts, sample.history, () -> Charts.BUILT_IN, CheckCatalogue.standard())
                    .routes()
                    .accept(addresses);
        }
        Person everybody = new Person("li", Set.of(Role.values()), Set.of());

        assertThat(addresses.found)
                .hasSizeGreaterThan(40)
                .contains("POST /api/final-accounts/operations/rebuild", "POST /api/final-accounts/verify");
        assertThat(addresses.found)
                .filteredOn(
                        address -> Access.MATRIX.path(everybody, address.split(" ", -1)[0], address.split(" ", -1)[1])
                                instanceof Verdict.NotListed)
                .isEmpty();
    }

    private static RouterFunction<ServerResponse> closing(FoldedSample sample) {
        return new ClosingRoutes(
                        sample.accounts,
                        () -> Charts.BUILT_IN,
                        CheckCatalogue.standard(),
                        new Versions(
                                new LogReplay(() -> MockLog.of(sample.log)),
                                SampleLog.codec(),
                                Map.of("closing", "closing.events")),
                        new History(sample.store.register()::of, Map.of()),
                        new DisclosureStore(sample.store.connection().database()),
                        SampleLog.codec(),
                        (unitYear, commands) -> Mono.just(List.of()))
                .routes();
    }

    /** The addresses of routes, each behind its method. */
    private static final class Addresses implements RouterFunctions.Visitor {

        private final List<String> found = new ArrayList<>();
        private String prefix = "";

        @Override
        public void startNested(RequestPredicate predicate) {
            prefix = predicate.toString();
        }

        @Override
        public void endNested(RequestPredicate predicate) {
            prefix = "";
        }

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            // (GET && /departments)
            String[] words = predicate.toString().replaceAll("[()]", "").split(" && ", -1);
            found.add(words[0] + " " + prefix + words[1]);
        }

        @Override
        public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> unknown) {}
    }
}
