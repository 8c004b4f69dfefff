package org.budgetyear.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The instances of one service, taken in turn; those that could not be reached a moment ago come last. */
final class Instances {

    private final List<URI> all;
    private final long passOverNanos;
    private final LongSupplier nanoTime;
    private final AtomicLong turns = new AtomicLong();
    private final Map<URI, Long> unreachableAt = new ConcurrentHashMap<>();

    Instances(List<URI> all, Duration passOver, LongSupplier nanoTime) {
        this.all = List.copyOf(all);
        this.passOverNanos = passOver.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Every instance once, in the order in which to try them for the next call. */
    List<URI> nextOrder() {
        int first = (int) (turns.getAndIncrement() % all.size());
        List<URI> order = new ArrayList<>();
        List<URI> last = new ArrayList<>();
        for (int step = 0; step < all.size(); step++) {
            URI instance = all.get((first + step) % all.size());
            (passedOver(instance) ? last : order).add(instance);
        }
        order.addAll(last);
        return order;
    }

    void unreachable(URI instance) {
        unreachableAt.put(instance, nanoTime.getAsLong());
    }

    void reached(URI instance) {
        unreachableAt.remove(instance);
    }

    private boolean passedOver(URI instance) {
        Long since = unreachableAt.get(instance);
        return since != null && nanoTime.getAsLong() - since < passOverNanos;
    }
}
