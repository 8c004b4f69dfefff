package org.budgetyear.runtime.streams;

import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;

/** One unit's year in the state store: the decider's entries, the ids seen, and the number of the last event. */
final class UnitYearStore implements State.Source {

    private static final String SEPARATOR = "/";

    private final KeyValueStore<String, byte[]> store;
    private final String prefix;

    UnitYearStore(KeyValueStore<String, byte[]> store, UnitYear unitYear) {
        this.store = store;
        this.prefix = unitYear.key() + SEPARATOR;
    }

    @Override
    public <T> @Nullable T fetch(Key<T> key) {
        return read(entry(key), key.type());
    }

    void write(Map<Key<?>, Object> changes) {
        changes.forEach((key, value) -> store.put(entry(key), Json.MAPPER.writeValueAsBytes(value)));
    }

    @Nullable
    Remembered remembered(String commandId) {
        return read(memory(commandId), Remembered.class);
    }

    void remember(String commandId, Remembered remembered) {
        store.put(memory(commandId), Json.MAPPER.writeValueAsBytes(remembered));
    }

    long lastSequence() {
        Long last = read(prefix + "sequence", Long.class);
        return last == null ? 0 : last;
    }

    void lastSequence(long sequence) {
        store.put(prefix + "sequence", Json.MAPPER.writeValueAsBytes(sequence));
    }

    private String memory(String commandId) {
        return prefix + "command" + SEPARATOR + commandId;
    }

    private String entry(Key<?> key) {
        return prefix + "state" + SEPARATOR + key.type().getSimpleName() + SEPARATOR + key.id();
    }

    private <T> @Nullable T read(String key, Class<T> type) {
        byte[] bytes = store.get(key);
        return bytes == null ? null : Json.MAPPER.readValue(bytes, type);
    }
}
