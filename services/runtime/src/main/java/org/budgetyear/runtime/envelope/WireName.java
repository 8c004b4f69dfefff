package org.budgetyear.runtime.envelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.event.EventType;

/** Names of commands and events outside the JVM. Class names themselves are never written. */
public final class WireName {

    private WireName() {}

    /** {@code IssueQuota} is {@code issue-quota} on the wire. */
    public static String ofCommand(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The published type of an event, such as {@code payments.payment-cleared.v1}. */
    public static String ofEvent(Class<? extends DomainEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type.value();
    }

    /** All records of a family, which is a sealed interface of records or of further sealed interfaces. */
    public static <T> List<Class<? extends T>> membersOf(Class<T> family) {
        List<Class<? extends T>> members = new ArrayList<>();
        collect(family, family, members);
        return members;
    }

    private static <T> void collect(Class<?> type, Class<T> family, List<Class<? extends T>> members) {
        if (type.isRecord()) {
            members.add(type.asSubclass(family));
            return;
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(type + " is neither a record nor sealed");
        }
        for (Class<?> next : permitted) {
            collect(next, family, members);
        }
    }
}
