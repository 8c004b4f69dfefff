package org.budgetyear.runtime.web;

import java.util.Map;

/**
 * What may be asked in the query of a route.
 *
 * @param pathEnd how the paths end that it is for
 * @param description what it means and what is taken when it is not given
 */
public record Parameter(String pathEnd, String name, String description) {

    Map<String, Object> described() {
        return Map.of(
                "name",
                name,
                "in",
                "query",
                "required",
                false,
                "description",
                description,
                "schema",
                Map.of("type", "string"));
    }
}
