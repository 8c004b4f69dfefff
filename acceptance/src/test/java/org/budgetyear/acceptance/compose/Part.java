package org.budgetyear.acceptance.compose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One service of the compose file.
 *
 * @param yaml what is said of it, anchors and merges resolved
 */
record Part(String name, Map<?, ?> yaml) {

    /** Its variables; the numbers among them as the container sees them. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        entries("environment").forEach((variable, value) -> environment.put(variable, String.valueOf(value)));
        return environment;
    }

    /** A variable, or nothing. */
    String variable(String variable) {
        return environment().getOrDefault(variable, "");
    }

    String image() {
        return text("image");
    }

    /** The folder of the module that it runs, such as {@code services/payments}; empty if it runs none of ours. */
    String module() {
        return Deployment.entries(entries("build"), "args")
                .getOrDefault("MODULE", "")
                .toString();
    }

    String text(String key) {
        return Objects.requireNonNullElse(yaml.get(key), "").toString();
    }

    Map<String, Object> entries(String key) {
        return Deployment.entries(yaml, key);
    }

    List<String> words(String key) {
        return yaml.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** How it is asked whether it is healthy; empty if it is not. */
    String healthCheck() {
        return entries("healthcheck").getOrDefault("test", "").toString();
    }

    /** What must have happened to the parts named before this one starts. */
    Map<String, String> waitsFor() {
        Map<String, String> conditions = new TreeMap<>();
        entries("depends_on")
                .forEach((part, condition) -> conditions.put(
                        part,
                        condition instanceof Map<?, ?> map
                                ? Objects.requireNonNullElse(map.get("condition"), "")
                                        .toString()
                                : ""));
        return conditions;
    }
}
