package org.budgetyear.finalaccounts.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.web.ProblemHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** A store that holds what a log folds into, and clients of routes over it. */
final class FoldedStore implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LARGEST = 8 * 1024 * 1024;

    final EmbeddedStore embedded = new EmbeddedStore();
    final AccountStore store = new AccountStore(embedded.connection().database());
    final Accounts accounts = new Accounts(store, () -> Charts.BUILT_IN);

    FoldedStore(SampleLog log, UnitYear... keys) {
        fold(log, keys);
    }

    /** All that the log has of these years, in place of what was there. */
    void fold(SampleLog log, UnitYear... keys) {
        Map<UnitYear, Versioned> stored = store.load(List.of(keys));
        store.save(stored.values().stream()
                .map(each -> each.with(log.account(each.account().unitYear())))
                .toList());
    }

    WebTestClient client(RouterFunction<ServerResponse> routes) {
        return WebTestClient.bindToRouterFunction(routes)
                .webFilter(Tokens.FILTER)
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .configureClient()
                .defaultHeader(HttpHeaders.AUTHORIZATION, Tokens.li("auditor operator"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .responseTimeout(LONGEST)
                .build();
    }

    @Override
    public void close() {
        embedded.close();
    }
}
