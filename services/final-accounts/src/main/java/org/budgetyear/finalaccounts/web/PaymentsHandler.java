package org.budgetyear.finalaccounts.web;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.register.PaymentEntry;
import org.budgetyear.finalaccounts.register.PaymentFilter;
import org.budgetyear.finalaccounts.register.PaymentStatus;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The payments and receipts of a unit's year, event by event, in pages. */
final class PaymentsHandler {

    private static final String CONTEXT = "payments";
    private static final int MOST = 1_000;
    private static final int MOST_LOOKED_THROUGH = 20_000;

    private final Accounts accounts;
    private final History history;

    PaymentsHandler(Accounts accounts, History history) {
        this.accounts = accounts;
        this.history = history;
    }

    /**
     * A page of the register. It may hold fewer entries than were asked for, even none, when few pass the filter.
     *
     * @param next what to ask for as {@code after}; null when this is the last page
     */
    record Page(List<PaymentEntry> entries, @Nullable Long next) {}

    Mono<ServerResponse> payments(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        long after = Asked.number(request, "after", 0, Long.MAX_VALUE);
        int limit = (int) Math.max(1, Asked.number(request, "limit", MOST, MOST));
        PaymentFilter filter = new PaymentFilter(
                request.queryParam("voucher").orElse(null),
                Asked.line(request),
                request.queryParam("economic").orElse(null),
                request.queryParam("status").map(PaymentsHandler::status).orElse(null));
        return Answers.json(() -> {
            UnitYearAccount account = accounts.unit(key).account();
            return page(account, after, limit, filter);
        });
    }

    private Page page(UnitYearAccount account, long after, int limit, PaymentFilter filter) {
        List<PaymentEntry> entries = new ArrayList<>();
        Long next = after;
        for (int lookedThrough = 0; next != null && lookedThrough < MOST_LOOKED_THROUGH; ) {
            History.Page page = history.page(account, CONTEXT, next);
            for (Recorded<?> event : page.events()) {
                PaymentEntry.of(event).filter(filter::takes).ifPresent(entries::add);
                if (entries.size() == limit) {
                    return new Page(entries, event.sequence());
                }
            }
            lookedThrough += page.events().size();
            next = page.next();
        }
        return new Page(entries, next);
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
