package org.budgetyear.runtime.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;

/** The form of each event and of what it is made of, one a line, such as {@code Fund [GENERAL_PUBLIC, ...]}. */
final class EventForms {
    private final Map<String, String> forms = new TreeMap<>();

    private EventForms() {}

    static List<String> of(List<Class<? extends DomainEvent>> events) {
        EventForms forms = new EventForms();
        events.forEach(event -> forms.add(WireName.ofEvent(event), event));
        return forms.forms.entrySet().stream()
                .map(form -> form.getKey() + " " + form.getValue())
                .toList();
    }

    private void add(String name, Class<?> type) {
        if (type.isEnum()) {
            forms.put(name, Arrays.toString(type.getEnumConstants()));
        } else {
            forms.put(
                    name,
                    Arrays.stream(type.getRecordComponents())
                            .map(this::component)
                            .collect(Collectors.joining(", ", "{", "}")));
        }
    }

    private String component(RecordComponent component) {
        String optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "";
        return component.getName() + optional + ": " + typeName(component.getGenericType());
    }

    private String typeName(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + typeName(list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum() || (plain.isRecord() && !Json.isPlain(plain))) {
            add(plain.getSimpleName(), plain);
        }
        return plain.getSimpleName();
    }
}
