package org.budgetyear.runtime.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.MissingNode;

/** Reads what callers send into records, and says of what it cannot read which field is wrong and what it takes. */
final class StrictReader {

    private StrictReader() {}

    /** @throws RequestProblem when the text is no JSON object */
    static JsonNode object(byte[] json) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new RequestProblem(Problems.malformedJson(e.getOriginalMessage()));
        }
        if (!node.isObject()) {
            throw new RequestProblem(Problems.malformedJson(node.getNodeType().toString()));
        }
        requireText(node);
        return node;
    }

    /**
     * Reads a record.
     *
     * @param at the path of the node in the request, empty for the whole of it
     * @throws RequestProblem naming the first field that is missing, unknown or not accepted
     */
    static <T extends Record> T read(JsonNode node, Class<T> type, String at) {
        requireComponents(node, type, at);
        try {
            return Json.MAPPER.treeToValue(node, type);
        } catch (UnrecognizedPropertyException e) {
            throw new RequestProblem(Problems.unknownField(join(at, path(e.getPath())), componentsOf(e, type)));
        } catch (JacksonException e) {
            throw new RequestProblem(notAccepted(node, at, e));
        }
    }

    /** Half of a pair of surrogates is a character in JSON, but none that could be written to the log. */
    static boolean isText(String value) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static void requireText(JsonNode node) {
        if (node.isString() && !isText(node.asString())) {
            throw new RequestProblem(Problems.malformedJson("half a surrogate pair"));
        }
        node.propertyStream().forEach(property -> {
            if (!isText(property.getKey())) {
                throw new RequestProblem(Problems.malformedJson("half a surrogate pair"));
            }
        });
        node.forEach(StrictReader::requireText);
    }

    private static String componentsOf(UnrecognizedPropertyException e, Class<?> type) {
        Class<?> owner =
                e.getReferringClass() != null && e.getReferringClass().isRecord() ? e.getReferringClass() : type;
        return Arrays.stream(owner.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static void requireComponents(JsonNode node, Class<?> type, String at) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = node.path(component.getName());
            String field = join(at, component.getName());
            if (value.isMissingNode() || value.isNull()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new RequestProblem(Problems.missing(field));
                }
            } else if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element) {
                for (int i = 0; i < value.size(); i++) {
                    requireComponentsOf(value.path(i), element, join(field, Integer.toString(i)));
                }
            } else {
                requireComponentsOf(value, component.getType(), field);
            }
        }
    }

    private static void requireComponentsOf(JsonNode value, Class<?> type, String at) {
        if (type.isRecord() && !Json.isPlain(type) && value.isObject()) {
            requireComponents(value, type, at);
        }
    }

    private static Problem notAccepted(JsonNode node, String at, JacksonException e) {
        String path = path(e.getPath());
        NotAccepted reason = reasonOf(e);
        if (reason != null && reason.field() != null) {
            path = join(path, reason.field());
        }
        JsonNode value = path.isEmpty() ? MissingNode.getInstance() : node.at("/" + path.replace('.', '/'));
        String shown = value.isMissingNode() ? "" : value.isString() ? value.asString() : value.toString();
        if (reason != null) {
            return Problems.notAccepted(join(at, path), shown, reason.accepted(), reason.acceptedZh());
        }
        String accepted = acceptedBy(e);
        return Problems.notAccepted(join(at, path), shown, accepted, accepted);
    }

    private static @Nullable NotAccepted reasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAccepted reason) {
                return reason;
            }
        }
        return null;
    }

    private static String acceptedBy(JacksonException e) {
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType().getSimpleName()
                : e.getOriginalMessage();
    }

    private static String path(List<JacksonException.Reference> references) {
        return references.stream()
                .map(reference -> reference.getPropertyName() == null
                        ? Integer.toString(reference.getIndex())
                        : reference.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String join(String at, String field) {
        return at.isEmpty() ? field : field.isEmpty() ? at : at + "." + field;
    }
}
