package org.budgetyear.runtime.streams;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueStore;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;

/**
 * One unit's year in the state store for the time of one batch: the decider's entries, the ids seen, and the number of
 * the last event. Each entry is read and written once, however many commands of the batch touch it.
 */
final class UnitYearStore implements State.Source {

    private static final String SEPARATOR = "/";

    private final KeyValueStore<String, byte[]> store;
    private final String prefix;
    private final Map<String, @Nullable Object> entries = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    UnitYearStore(KeyValueStore<String, byte[]> store, UnitYear unitYear) {
        this.store = store;
        this.prefix = unitYear.key() + SEPARATOR;
    }

    @Override
    public <T> @Nullable T fetch(Key<T> key) {
        return read(entry(key), key.type());
    }

    void write(Map<Key<?>, Object> changes) {
        changes.forEach((key, value) -> put(entry(key), value));
    }

    @Nullable
    Remembered remembered(String commandId) {
        return read(memory(commandId), Remembered.class);
    }

    void remember(String commandId, Remembered remembered) {
        put(memory(commandId), remembered);
    }

    long lastSequence() {
        Long last = read(prefix + "sequence", Long.class);
        return last == null ? 0 : last;
    }

    void lastSequence(long sequence) {
        put(prefix + "sequence", sequence);
    }

    /** Writes what the batch has changed; what is not written did not happen. */
    void flush() {
        changed.forEach(key -> store.put(key, Json.MAPPER.writeValueAsBytes(entries.get(key))));
        changed.clear();
    }

    private String memory(String commandId) {
        return prefix + "command" + SEPARATOR + commandId;
    }

    private String entry(Key<?> key) {
        return prefix + "state" + SEPARATOR + key.type().getSimpleName() + SEPARATOR + key.id();
    }

    private void put(String key, Object value) {
        entries.put(key, value);
        changed.add(key);
    }

    private <T> @Nullable T read(String key, Class<T> type) {
        if (entries.containsKey(key)) {
            return type.cast(entries.get(key));
        }
        byte[] bytes = store.get(key);
        T value = bytes == null ? null : Json.MAPPER.readValue(bytes, type);
        entries.put(key, value);
        return value;
    }
}
