package org.budgetyear.finalaccounts.account;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.money.Money;

/** Amounts by key, immutable. */
public record Sums<K extends Comparable<K>>(Map<K, Money> byKey) {

    public static <K extends Comparable<K>> Sums<K> none() {
        return new Sums<K>(Map.of());
    }

    public Money get(K key) {
        return byKey.getOrDefault(key, Money.ZERO);
    }

    public Money total() {
        return Money.sum(byKey.values());
    }

    /** The keys in their order, so that what is written from them is always the same. */
    public List<K> keys() {
        return byKey.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }

    Sums<K> plus(K key, Money amount) {
        return new Sums<>(with(byKey, key, get(key).plus(amount)));
    }

    static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> next = new HashMap<>(map);
        next.remove(key);
        return Collections.unmodifiableMap(next);
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> next = new HashMap<>(map);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }
}
