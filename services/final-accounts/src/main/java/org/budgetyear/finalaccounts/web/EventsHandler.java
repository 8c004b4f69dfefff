package org.budgetyear.finalaccounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.store.RegisterStore;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a context has recorded in a unit's year, event by event as it was published, in pages. */
final class EventsHandler {

    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final RegisterStore register;

    EventsHandler(Accounts accounts, RegisterStore register) {
        this.accounts = accounts;
        this.register = register;
    }

    /** @param next what to ask for as {@code after}; null when this is the last page */
    record Page(List<EventView> events, @Nullable Long next) {}

    record EventView(
            long sequence,
            String id,
            String type,
            LocalDate accountingDate,
            Instant recordedAt,
            @Nullable String documentNo,
            String actor,
            Object event) {

        static EventView of(Recorded<?> recorded) {
            return new EventView(
                    recorded.sequence(),
                    recorded.id(),
                    WireName.ofEvent(recorded.event().getClass()),
                    recorded.accountingDate(),
                    recorded.recordedAt(),
                    recorded.documentNo(),
                    recorded.actor(),
                    recorded.event());
        }
    }

    Mono<ServerResponse> events(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        String context = request.pathVariable("context");
        long after = Asked.number(request, "after", 0, Long.MAX_VALUE);
        return Answers.json(() -> {
            accounts.unit(key);
            List<Recorded<?>> events = register.of(key, context, after, MOST);
            return new Page(
                    events.stream().map(EventView::of).toList(),
                    events.size() < MOST ? null : events.getLast().sequence());
        });
    }
}
