package org.budgetyear.runtime.decider;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of one unit's year: an immutable map whose entries are fetched when they are asked for. */
public final class State {

    /** Where entries come from that have not changed. */
    @FunctionalInterface
    public interface Source {
        <T> @Nullable T fetch(Key<T> key);
    }

    private final Source source;
    private final Map<Key<?>, Object> changes;

    private State(Source source, Map<Key<?>, Object> changes) {
        this.source = source;
        this.changes = changes;
    }

    /** A state with nothing in it. */
    public static State empty() {
        return of(new Source() {
            @Override
            public <T> @Nullable T fetch(Key<T> key) {
                return null;
            }
        });
    }

    public static State of(Source source) {
        return new State(source, Map.of());
    }

    public <T> Optional<T> find(Key<T> key) {
        Object changed = changes.get(key);
        return Optional.ofNullable(
                changed == null ? source.fetch(key) : key.type().cast(changed));
    }

    public <T> State with(Key<T> key, T value) {
        Map<Key<?>, Object> next = new HashMap<>(changes);
        next.put(key, value);
        return new State(source, next);
    }

    /** What was put since the state was taken from its source. */
    public Map<Key<?>, Object> changes() {
        return Map.copyOf(changes);
    }
}
