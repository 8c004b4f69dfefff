package org.budgetyear.finalaccounts.execution;

import java.time.Duration;
import java.util.Collection;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.UpdateHandlerRegistration;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.projection.AccountsListener;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Execution for those who watch it: now, and again whenever it has changed, at most four times a second. What changed in
 * between is one change; a slow watcher gets the latest state, never a queue.
 */
public final class LiveExecution implements AccountsListener, SmartLifecycle {

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(250);
    /** Time goes on without events, and another instance may be the one that folds them. */
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(10);

    private static final int SIGNALS_KEPT = 1;

    private final ExecutionQueries queries;
    private final QueryUpdateEmitter updates;
    private volatile Sinks.Empty<Void> closing = Sinks.empty();
    private volatile boolean running;

    public LiveExecution(ExecutionQueries queries, QueryUpdateEmitter updates) {
        this.queries = queries;
        this.updates = updates;
    }

    /** Says that there is something new; what it is, is asked of the store. */
    private enum Changed {
        SIGNAL
    }

    @Override
    public void changed(Collection<UnitYearAccount> accounts) {
        if (!accounts.isEmpty()) {
            updates.emit(
                    ExecutionQuery.class, query -> accounts.stream().anyMatch(query.scope()::covers), Changed.SIGNAL);
        }
    }

    /** Ends when the watcher goes or this service stops. */
    public Flux<Execution> watch(ExecutionQuery query) {
        return Flux.using(
                        () -> subscribe(query),
                        subscription -> Flux.merge(
                                        subscription.getUpdates(),
                                        Flux.interval(AT_LEAST_EVERY).map(tick -> Changed.SIGNAL))
                                .sample(AT_MOST_EVERY)
                                .onBackpressureLatest()
                                .startWith(Changed.SIGNAL)
                                .concatMap(signal -> now(query), 1),
                        subscription -> subscription.getRegistration().cancel())
                .distinctUntilChanged()
                .takeUntilOther(closing.asMono());
    }

    private Mono<Execution> now(ExecutionQuery query) {
        return Mono.fromCallable(() -> queries.on(query)).subscribeOn(Schedulers.boundedElastic());
    }

    private UpdateHandlerRegistration<Changed> subscribe(ExecutionQuery query) {
        return updates.registerUpdateHandler(
                new GenericSubscriptionQueryMessage<>(
                        query, ResponseTypes.instanceOf(Execution.class), ResponseTypes.instanceOf(Changed.class)),
                SIGNALS_KEPT);
    }

    @Override
    public void start() {
        closing = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        closing.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
