package org.budgetyear.runtime.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Verdict;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Outcome;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3.1 description of one service. */
final class ApiDocument {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String COMMAND = "{command}";
    private static final String JSON = "application/json";

    private final String service;
    private final Map<String, Class<?>> commands;
    private final List<Parameter> parameters;
    private final Schemas schemas = new Schemas();

    private ApiDocument(String service, Map<String, Class<?>> commands, List<Parameter> parameters) {
        this.service = service;
        this.commands = commands;
        this.parameters = parameters;
    }

    /**
     * Describes a service.
     *
     * @param commands the records of the commands that callers may give, by their names
     * @param parameters what may be asked in the query of a route
     */
    static Map<String, Object> of(
            String service, List<Route> routes, Map<String, Class<?>> commands, List<Parameter> parameters) {
        return new ApiDocument(service, commands, parameters).describe(routes);
    }

    private Map<String, Object> describe(List<Route> routes) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        routes.forEach(route -> {
            if (route.path().endsWith(COMMAND)) {
                commands.forEach((name, type) -> add(paths, route, route.path().replace(COMMAND, name), type));
            } else {
                add(paths, route, route.path(), null);
            }
        });
        schemas.reference(Outcome.class);
        schemas.reference(Problem.class);
        Map<String, Object> document = new HashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "budget-year " + service, "version", "1"));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.named()));
        return document;
    }

    private void add(Map<String, Map<String, Object>> paths, Route route, String path, @Nullable Class<?> command) {
        Map<String, Object> operation = new HashMap<>();
        operation.put("operationId", route.method().toLowerCase(Locale.ROOT) + path.replaceAll("[^0-9A-Za-z]+", "-"));
        operation.put("x-roles", rolesOf(route.method(), path));
        operation.put("parameters", parametersOf(path));
        if (command != null) {
            operation.put(
                    "requestBody", Map.of("required", true, "content", Map.of(JSON, Map.of("schema", body(command)))));
        }
        operation.put(
                "responses",
                Map.of(
                        "200",
                        command == null ? Map.of("description", "What was asked for") : accepted(),
                        "default",
                        Map.of(
                                "description",
                                "Refused: RFC 9457",
                                "content",
                                Map.of(
                                        "application/problem+json",
                                        Map.of("schema", schemas.reference(Problem.class))))));
        paths.computeIfAbsent(path, first -> new TreeMap<>()).put(route.method().toLowerCase(Locale.ROOT), operation);
    }

    private Map<String, Object> accepted() {
        return Map.of(
                "description",
                "Accepted, with the events that happened",
                "content",
                Map.of(JSON, Map.of("schema", schemas.reference(Outcome.class))));
    }

    private Map<String, Object> body(Class<?> command) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("accountingDate", Map.of("type", "string", "format", "date"));
        properties.put("documentNo", Map.of("type", "string", "maxLength", 100));
        properties.put("data", schemas.reference(command));
        return Map.of("type", "object", "properties", properties, "required", List.of("data"));
    }

    private List<Map<String, Object>> parametersOf(String path) {
        List<Map<String, Object>> all = new ArrayList<>();
        VARIABLE.matcher(path)
                .results()
                .forEach(variable -> all.add(Map.of(
                        "name",
                        variable.group(1),
                        "in",
                        "path",
                        "required",
                        true,
                        "schema",
                        Map.of("type", "string"))));
        parameters.stream().filter(each -> path.endsWith(each.pathEnd())).forEach(each -> all.add(each.described()));
        return all;
    }

    private static List<String> rolesOf(String method, String path) {
        return Access.MATRIX.path(new Person("", Set.of(), Set.of()), method, path) instanceof Verdict.WrongRole wrong
                ? wrong.accepted().stream().map(Role::wireName).toList()
                : List.of();
    }
}
