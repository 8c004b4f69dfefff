package org.budgetyear.runtime.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.runtime.chart.ChartLoading;
import org.budgetyear.runtime.chart.ChartLoading.Result;
import org.budgetyear.runtime.chart.ChartReader;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Charts of accounts over HTTP: loading a year's, listing those there are, searching one. */
public final class ChartRoutes {

    private static final String CHARTS = "/charts";
    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    private final ChartLoading loading;
    private final ChartReader reader;

    private ChartRoutes(ChartLoading loading, ChartReader reader) {
        this.loading = loading;
        this.reader = reader;
    }

    /** @param root below which they are */
    public static RouterFunction<ServerResponse> of(String root, ChartLoading loading, ChartReader reader) {
        ChartRoutes routes = new ChartRoutes(loading, reader);
        return RouterFunctions.route()
                .GET(root + CHARTS, request -> routes.list())
                .GET(root + CHARTS + "/{year}", routes::show)
                .POST(root + CHARTS + "/{year}", routes::load)
                .build();
    }

    private Mono<ServerResponse> list() {
        return json(() -> reader.loaded().byYear().values().stream()
                .map(ChartView.Summary::of)
                .toList());
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        FiscalYear year = year(request);
        String search = request.queryParam("search").orElse("");
        return json(() -> ChartView.of(year, reader.loaded(), search));
    }

    private Mono<ServerResponse> load(ServerRequest request) {
        Person caller = Admission.who(request);
        FiscalYear year = year(request);
        return request.multipartData()
                .flatMap(parts -> Mono.zip(text(parts, "functional"), text(parts, "economic")))
                .flatMap(files -> Mono.fromCallable(
                                () -> loading.load(year, files.getT1(), files.getT2(), caller.name()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .flatMap(result -> answer(year, result));
    }

    private static Mono<String> text(MultiValueMap<String, Part> parts, String name) {
        Part part = parts.getFirst(name);
        if (part == null) {
            throw new RequestProblem(ChartProblems.fileMissing(name));
        }
        return DataBufferUtils.join(part.content(), LARGEST_FILE)
                .map(buffer -> {
                    String text = buffer.toString(StandardCharsets.UTF_8);
                    DataBufferUtils.release(buffer);
                    return text;
                })
                .defaultIfEmpty("");
    }

    private static Mono<ServerResponse> answer(FiscalYear year, Result result) {
        return switch (result) {
            case Result.Loaded loaded -> json(() -> ChartView.Summary.of(loaded.chart()));
            case Result.Unanswered ignored -> ProblemJson.response(ChartProblems.unanswered(year), null);
            case Result.Rejected rejected -> {
                Problem problem =
                        ChartProblems.rejected(year, rejected.problems().size());
                Map<String, Object> members = ProblemJson.members(problem, null);
                members.put("rows", rejected.problems());
                yield ServerResponse.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .bodyValue(Json.MAPPER.writeValueAsBytes(members));
            }
        };
    }

    private static FiscalYear year(ServerRequest request) {
        String year = request.pathVariable("year");
        try {
            return new FiscalYear(Integer.parseInt(year));
        } catch (NotAccepted | NumberFormatException e) {
            throw new RequestProblem(
                    Problems.notAccepted("year", year, "a year from 2000 to 2999", "2000 至 2999 之间的年度"));
        }
    }

    private static Mono<ServerResponse> json(Callable<?> work) {
        return Mono.fromCallable(() -> Json.MAPPER.writeValueAsBytes(work.call()))
                .flatMap(body -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body));
    }
}
