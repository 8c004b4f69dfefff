package org.budgetyear.runtime.web;

import java.util.List;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.streams.Asking;
import org.budgetyear.runtime.streams.AuditTrail;
import org.budgetyear.runtime.streams.TurnedAway;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The commands of a context over HTTP: one by one, in bulk, and as the rows of a sheet. */
final class CommandRoutes {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final byte[] NO_BODY = {};

    private final CommandReader reader;
    private final Asking bus;
    private final SheetHandler sheets;

    private CommandRoutes(CommandReader reader, Asking bus, AuditTrail trail) {
        this.reader = reader;
        this.bus = new TurnedAway(reader.context(), bus, trail);
        sheets = new SheetHandler(reader, this.bus, trail);
    }

    /** @param trail where that is taken down which does not reach the bus */
    static RouterFunction<ServerResponse> of(CommandReader reader, Asking bus, AuditTrail trail) {
        String context = reader.context();
        CommandRoutes routes = new CommandRoutes(reader, bus, trail);
        BulkHandler bulk = new BulkHandler(reader, bus, trail);
        return RouterFunctions.route()
                .POST("/api/" + context + "/bulk", bulk::handle)
                .POST("/api/" + context + "/{unit}/{year}/{command}", routes::one)
                .POST("/api/" + context + "/{unit}/{year}/{command}/sheet", routes::sheet)
                .build();
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        Person caller = Admission.who(request);
        String id = key(request);
        UnitYear unitYear = CommandReader.unitYear(request.pathVariable("unit"), request.pathVariable("year"));
        String command = request.pathVariable("command");
        return request.bodyToMono(byte[].class)
                .defaultIfEmpty(NO_BODY)
                .map(json -> reader.read(unitYear, command, id, caller, json))
                .flatMap(addressed -> bus.ask(unitYear, List.of(addressed.message())))
                .flatMap(outcomes -> response(outcomes.getFirst()));
    }

    private Mono<ServerResponse> sheet(ServerRequest request) {
        Person caller = Admission.who(request);
        UnitYear unitYear = CommandReader.unitYear(request.pathVariable("unit"), request.pathVariable("year"));
        return sheets.handle(request, unitYear, request.pathVariable("command"), key(request), caller);
    }

    private static String key(ServerRequest request) {
        String key = request.headers().firstHeader(IDEMPOTENCY_KEY);
        if (key == null) {
            throw new RequestProblem(Problems.missing(IDEMPOTENCY_KEY));
        }
        return key;
    }

    private static Mono<ServerResponse> response(Outcome outcome) {
        return outcome.problem() == null
                ? ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Json.MAPPER.writeValueAsBytes(outcome))
                : ProblemJson.response(outcome.problem(), outcome.commandId());
    }
}
