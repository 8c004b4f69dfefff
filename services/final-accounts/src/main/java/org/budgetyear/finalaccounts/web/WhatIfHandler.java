package org.budgetyear.finalaccounts.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.whatif.Consequences;
import org.budgetyear.finalaccounts.whatif.Supposed;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a year would be with adjusting events, which are not posted. */
final class WhatIfHandler {

    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final CheckCatalogue catalogue;
    private final EventCodec codec;

    WhatIfHandler(Accounts accounts, CheckCatalogue catalogue, EventCodec codec) {
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.codec = codec;
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return answer(
                request,
                key,
                () -> accounts.unitsOf(key).stream()
                        .map(unit -> unit.unitYear().unit())
                        .collect(Collectors.toSet()),
                judge -> judge.department(key));
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return answer(request, key, () -> Set.of(key.unit()), judge -> judge.unit(key));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request,
            UnitYear key,
            Supplier<Set<UnitCode>> units,
            Function<Judge, Judge.Judgement> judged) {
        return request.bodyToMono(String.class)
                .defaultIfEmpty("")
                .flatMap(body -> Answers.json(() -> {
                    Judge.Judgement now = judged.apply(new Judge(accounts, catalogue));
                    List<Supposed> supposed = supposed(body, key.year(), units.get());
                    Judge.Judgement then = judged.apply(new Judge(accounts.supposing(supposed), catalogue));
                    return Consequences.between(now.book(), now.report(), then.book(), then.report());
                }));
    }

    private List<Supposed> supposed(String body, FiscalYear year, Set<UnitCode> units) {
        JsonNode events = tree(body).path("events");
        if (!events.isArray() || events.isEmpty() || events.size() > MOST) {
            throw refused("events", "", "a list of 1 to " + MOST + " events", "1 至 " + MOST + " 个事项的列表");
        }
        List<Supposed> supposed = new ArrayList<>();
        for (JsonNode event : events) {
            supposed.add(one("events[" + supposed.size() + "].", event, year, units));
        }
        return supposed;
    }

    private Supposed one(String at, JsonNode event, FiscalYear year, Set<UnitCode> units) {
        String unit = event.path("unit").asString("");
        String date = event.path("accountingDate").asString(year.lastDay().toString());
        return new Supposed(
                new UnitYear(
                        units.stream()
                                .filter(each -> each.value().equals(unit))
                                .findFirst()
                                .orElseThrow(() -> refused(at + "unit", unit, listed(units), listed(units))),
                        year),
                day(at + "accountingDate", date, year),
                event(at, event));
    }

    private DomainEvent event(String at, JsonNode event) {
        String type = event.path("type").asString("");
        Class<? extends DomainEvent> known = codec.type(type)
                .orElseThrow(() -> refused(
                        at + "type",
                        type,
                        "the type of an event, such as payments.payment-reclassified.v1",
                        "事件类型，如 payments.payment-reclassified.v1"));
        JsonNode data = event.path("event");
        try {
            return Json.MAPPER.treeToValue(data, known);
        } catch (JacksonException | IllegalArgumentException e) {
            throw refused(
                    at + "event", data.toString(), type + " in its published form: " + e.getMessage(), type + " 的公布格式");
        }
    }

    private static LocalDate day(String field, String text, FiscalYear year) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (year.contains(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below, in the same words as a day of another year
        }
        throw refused(field, text, "a date of the year " + year, year + " 年度内的日期");
    }

    private static JsonNode tree(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw refused("body", "", "one JSON object", "一个 JSON 对象");
        }
    }

    private static String listed(Set<UnitCode> units) {
        return units.stream().map(UnitCode::value).sorted().collect(Collectors.joining(", "));
    }

    private static RequestProblem refused(String field, String value, String accepted, String acceptedZh) {
        return new RequestProblem(Problems.notAccepted(field, value, accepted, acceptedZh));
    }
}
