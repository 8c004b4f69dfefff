package org.budgetyear.finalaccounts.web;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.register.PaymentEntry;
import org.budgetyear.finalaccounts.register.PaymentQuery;
import org.budgetyear.finalaccounts.register.PaymentStatus;
import org.budgetyear.finalaccounts.register.Payments;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The payments and receipts of a unit's year: event by event, and payments as they stand. */
final class PaymentsHandler {

    private static final int MOST = 1_000;
    private static final int MOST_LOOKED_THROUGH = 20_000;

    private final Accounts accounts;
    private final History history;
    private final Payments payments;

    PaymentsHandler(Accounts accounts, History history) {
        this.accounts = accounts;
        this.history = history;
        this.payments = new Payments(history);
    }

    /**
     * A page of the register. It may hold fewer entries than were asked for, even none, when few are in the state that is
     * asked for.
     *
     * @param next what to ask for as {@code after}; null when this is the last page
     */
    record Page(List<PaymentEntry> entries, @Nullable Long next) {}

    Mono<ServerResponse> events(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        long after = Asked.number(request, "after", 0, Long.MAX_VALUE);
        int limit = (int) Math.max(1, Asked.number(request, "limit", MOST, MOST));
        PaymentStatus status = status(request);
        return Answers.json(() -> page(accounts.unit(key).account(), after, limit, status));
    }

    Mono<ServerResponse> standing(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        int skip = (int) Asked.number(request, "skip", 0, Integer.MAX_VALUE);
        int limit = (int) Asked.number(request, "limit", MOST, MOST);
        PaymentQuery query = new PaymentQuery(
                request.queryParam("voucher").orElse(null),
                Asked.line(request),
                request.queryParam("economic").orElse(null),
                status(request),
                request.queryParam("actor").orElse(null));
        return Answers.json(() -> payments.find(accounts.unit(key).account(), query, skip, limit));
    }

    private Page page(UnitYearAccount account, long after, int limit, @Nullable PaymentStatus status) {
        List<PaymentEntry> entries = new ArrayList<>();
        Long next = after;
        for (int lookedThrough = 0; next != null && lookedThrough < MOST_LOOKED_THROUGH; ) {
            History.Page page = history.page(account, Payments.CONTEXT, next);
            for (Recorded<?> event : page.events()) {
                PaymentEntry.of(event)
                        .filter(entry -> status == null || status == entry.status())
                        .ifPresent(entries::add);
                if (entries.size() == limit) {
                    return new Page(entries, event.sequence());
                }
            }
            lookedThrough += page.events().size();
            next = page.next();
        }
        return new Page(entries, next);
    }

    private static @Nullable PaymentStatus status(ServerRequest request) {
        return request.queryParam("status").map(PaymentsHandler::status).orElse(null);
    }

    private static PaymentStatus status(String name) {
        return PaymentStatus.ofName(name).orElseThrow(() -> {
            String listed = String.join(
                    ", ",
                    List.of(PaymentStatus.values()).stream().map(Enum::name).toList());
            return new RequestProblem(Problems.notAccepted("status", name, listed, listed));
        });
    }
}
