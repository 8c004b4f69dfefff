package org.budgetyear.finalaccounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a context has recorded in a unit's year, event by event as it was published, in pages. */
final class EventsHandler {

    private final Accounts accounts;
    private final History history;

    EventsHandler(Accounts accounts, History history) {
        this.accounts = accounts;
        this.history = history;
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
            History.Page page = history.page(accounts.unit(key).account(), context, after);
            return new Page(page.events().stream().map(EventView::of).toList(), page.next());
        });
    }
}
