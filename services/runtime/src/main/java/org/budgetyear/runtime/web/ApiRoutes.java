package org.budgetyear.runtime.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.Json;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** The OpenAPI 3.1 description of a service, {@code GET /api/{service}/openapi.json}, made of the routes that it has. */
public final class ApiRoutes {

    /** The same text each time. */
    private static final ObjectWriter WRITER =
            Json.MAPPER.writerWithDefaultPrettyPrinter().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ApiRoutes() {}

    /** Of a service that takes commands. */
    public static RouterFunction<ServerResponse> of(
            String service, Supplier<List<RouterFunction<?>>> routes, CommandCatalogue<?> catalogue) {
        Map<String, Class<?>> commands = catalogue.openNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> catalogue.findOpen(name).orElseThrow()));
        return of(service, routes, commands, List.of());
    }

    /** Of a service that answers questions. */
    public static RouterFunction<ServerResponse> of(
            String service, Supplier<List<RouterFunction<?>>> routes, List<Parameter> parameters) {
        return of(service, routes, Map.of(), parameters);
    }

    private static RouterFunction<ServerResponse> of(
            String service,
            Supplier<List<RouterFunction<?>>> routes,
            Map<String, Class<?>> commands,
            List<Parameter> parameters) {
        return RouterFunctions.route()
                .GET(
                        "/api/" + service + "/openapi.json",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(WRITER.writeValueAsString(
                                        ApiDocument.of(service, Route.of(routes.get()), commands, parameters))))
                .build();
    }
}
