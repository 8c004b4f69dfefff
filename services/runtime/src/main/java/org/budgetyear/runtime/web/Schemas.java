package org.budgetyear.runtime.web;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Schemas of records as {@link Json} reads them; records within them are told once and referred to. */
final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private final SortedMap<String, Object> named = new TreeMap<>();

    /** The schemas that others refer to, by name. */
    SortedMap<String, Object> named() {
        return named;
    }

    /** A reference to a record's schema, which is worked out the first time. */
    Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            named.put(name, Map.of()); // so that a record within itself ends
            named.put(name, ofRecord(type));
        }
        return Map.of("$ref", COMPONENTS + name);
    }

    private Map<String, Object> ofRecord(Class<?> type) {
        Map<String, Object> properties = new HashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!isOptional(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new HashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static boolean isOptional(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            return Map.class.isAssignableFrom(raw)
                    ? Map.of("type", "object", "additionalProperties", of(arguments[1]))
                    : Map.of("type", "array", "items", of(arguments[0]));
        }
        return type instanceof Class<?> plain ? ofClass(plain) : Map.of();
    }

    private Map<String, Object> ofClass(Class<?> type) {
        if (type == Money.class) {
            return Map.of("type", "integer", "format", "int64", "description", "fen, 1/100 yuan");
        }
        if (type == FiscalYear.class) {
            return Map.of("type", "integer", "minimum", 2000, "maximum", 2999);
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type == JsonNode.class) {
            return Map.of("type", "object");
        }
        if (type.isRecord() && !Json.isPlain(type)) {
            return reference(type);
        }
        return Map.of("type", primitive(type));
    }

    private static String primitive(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        boolean whole = type == int.class || type == long.class || type == Integer.class || type == Long.class;
        return whole ? "integer" : "string";
    }
}
