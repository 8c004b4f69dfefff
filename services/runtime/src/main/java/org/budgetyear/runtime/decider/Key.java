package org.budgetyear.runtime.decider;

/**
 * Where one piece of a unit's year is kept, so that a decision reads only what it names.
 *
 * @param type what is kept there, a record
 * @param id its id within the unit's year, empty when there is one only
 */
public record Key<T>(Class<T> type, String id) {

    public static <T> Key<T> of(Class<T> type) {
        return new Key<>(type, "");
    }

    public static <T> Key<T> of(Class<T> type, String id) {
        return new Key<>(type, id);
    }
}
