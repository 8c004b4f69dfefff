package org.budgetyear.finalaccounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.store.AuditStore;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Who asked for what and what became of it, the latest first, in pages: of all, of a department, of a unit. */
public final class AuditRoutes {

    private static final String ROOT = "/api/final-accounts";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_LINES = 1_000;
    private static final int MOST_RECORDS = 200;

    private final AuditStore store;

    public AuditRoutes(AuditStore store) {
        this.store = store;
    }

    /**
     * A page. It may hold fewer lines than were asked for, even none, when few of a record's lines are what is looked for.
     *
     * @param next what to ask for as {@code after}; null when this is the last page
     */
    record Page(List<LineView> lines, @Nullable String next) {}

    /** One thing that was asked for. */
    record LineView(
            Instant at,
            String service,
            @Nullable String unit,
            @Nullable String year,
            String actor,
            List<String> roles,
            List<String> units,
            @Nullable String address,
            String command,
            String id,
            @Nullable String documentNo,
            String outcome,
            List<String> events,
            AuditLine.@Nullable Reason reason) {

        static LineView of(Instant at, AuditRecord entry, AuditLine line) {
            return new LineView(
                    at,
                    entry.source(),
                    entry.unit(),
                    entry.year(),
                    entry.actor(),
                    entry.roles(),
                    entry.units(),
                    entry.address(),
                    line.command(),
                    line.id(),
                    line.documentNo(),
                    wireName(line.result()),
                    line.events(),
                    line.reason());
        }
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(ROOT + "/audit", request -> page(request, search(request, text(request, "unit"), false, null)))
                .GET(ROOT + "/departments/{department}/{year}/audit", request -> of(request, "department", true))
                .GET(ROOT + "/units/{unit}/{year}/audit", request -> of(request, "unit", false))
                .build();
    }

    private Mono<ServerResponse> of(ServerRequest request, String owner, boolean within) {
        UnitYear key = Asked.unitYear(request, owner);
        return page(
                request, search(request, key.unit().value(), within, key.year().toString()));
    }

    private Mono<ServerResponse> page(ServerRequest request, AuditStore.Search search) {
        String after = text(request, "after");
        int limit = (int) Math.max(1, Asked.number(request, "limit", MOST_LINES, MOST_LINES));
        return Answers.json(() -> {
            List<LineView> lines = new ArrayList<>();
            List<AuditStore.Entry> entries = store.find(search, after, MOST_RECORDS);
            String last = null;
            for (AuditStore.Entry entry : entries) {
                if (lines.size() >= limit) {
                    return new Page(lines, last);
                }
                entry.entry().lines().stream()
                        .filter(line -> isLookedFor(line, search))
                        .forEach(line -> lines.add(LineView.of(entry.at(), entry.entry(), line)));
                last = entry.id();
            }
            return new Page(lines, entries.size() < MOST_RECORDS ? null : last);
        });
    }

    private static boolean isLookedFor(AuditLine line, AuditStore.Search search) {
        return (search.command() == null || search.command().equals(line.command()))
                && (search.result() == null || search.result() == line.result());
    }

    private static AuditStore.Search search(
            ServerRequest request, @Nullable String unit, boolean within, @Nullable String year) {
        LocalDate from = day(request, "from");
        LocalDate to = day(request, "to");
        return new AuditStore.Search(
                unit,
                within,
                year,
                text(request, "actor"),
                text(request, "service"),
                text(request, "command"),
                outcome(request),
                from == null ? null : from.atStartOfDay(CHINA).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(CHINA).toInstant());
    }

    private static @Nullable String text(ServerRequest request, String name) {
        return request.queryParam(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static @Nullable LocalDate day(ServerRequest request, String name) {
        String text = text(request, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RequestProblem(Problems.notAccepted(name, text, "a date such as 2017-12-31", "日期，如 2017-12-31"));
        }
    }

    private static AuditLine.@Nullable Result outcome(ServerRequest request) {
        String text = text(request, "outcome");
        if (text == null) {
            return null;
        }
        return Stream.of(AuditLine.Result.values())
                .filter(result -> wireName(result).equals(text))
                .findFirst()
                .orElseThrow(() -> new RequestProblem(Problems.notAccepted("outcome", text, outcomes(), outcomes())));
    }

    private static String outcomes() {
        return Stream.of(AuditLine.Result.values()).map(AuditRoutes::wireName).collect(Collectors.joining(", "));
    }

    private static String wireName(AuditLine.Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
