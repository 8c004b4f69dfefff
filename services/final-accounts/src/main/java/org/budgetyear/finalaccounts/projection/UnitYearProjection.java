package org.budgetyear.finalaccounts.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.eventhandling.EventHandler;
import org.budgetyear.finalaccounts.account.LogPosition;
import org.budgetyear.finalaccounts.source.Chunk;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DeadLetter;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.store.RegisterStore;
import org.budgetyear.finalaccounts.store.Skip;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.streams.Topics;

/**
 * Folds chunks of the log into the store. All is stored before a chunk's handler returns, which is before its token is:
 * the register, then accounts, then dead letters, so that after a crash in between the same chunk leads to the same
 * end.
 */
public final class UnitYearProjection {

    private final EventCodec codec;
    private final AccountStore store;
    private final RegisterStore register;
    private final DeadLetterStore deadLetters;
    private final AccountsListener listener;
    private final AccountCache cache;
    private final ProjectionMetrics metrics;
    private final ProjectionLimits limits;
    private final Clock clock;
    /** One writer at a time: the processor, or an operator who drains dead letters. */
    private final ReentrantLock lock = new ReentrantLock();

    public UnitYearProjection(
            EventCodec codec,
            AccountStore store,
            RegisterStore register,
            DeadLetterStore deadLetters,
            AccountsListener listener,
            MeterRegistry meters,
            ProjectionLimits limits,
            Clock clock) {
        this.codec = codec;
        this.store = store;
        this.register = register;
        this.deadLetters = deadLetters;
        this.listener = listener;
        this.cache = new AccountCache(store, limits.cachedAccounts());
        this.metrics = new ProjectionMetrics(meters, clock);
        this.limits = limits;
        this.clock = clock;
    }

    @EventHandler
    public void on(Chunk chunk) {
        lock.lock();
        try {
            Set<String> held = deadLetters.keys().keySet();
            List<ConsumerRecord<String, byte[]>> events = chunk.records().stream()
                    .filter(each -> Topics.isEvents(each.topic()))
                    .toList();
            RecordFold fold = foldOf(events, held);
            events.forEach(fold::add);
            long letters = deadLetters.count();
            if (letters + fold.letters().size() > limits.deadLetters()) {
                throw new DeadLettersFull(letters);
            }
            store(fold);
            metrics.deadLetters(letters + fold.letters().size());
        } finally {
            lock.unlock();
        }
    }

    /** Folds the dead letters of a key as far as that is possible now. */
    public DrainOutcome retry(String key) {
        lock.lock();
        try {
            return drain(key);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Decides that the first dead letter of a key is never folded, and folds what waited behind it.
     *
     * @param reason why; kept with the decision
     */
    public DrainOutcome skip(String key, String reason, String actor) {
        lock.lock();
        try {
            List<DeadLetter> letters = deadLetters.of(key);
            if (letters.isEmpty()) {
                return DrainOutcome.NOTHING;
            }
            deadLetters.skip(new Skip(letters.getFirst().position(), key, reason, actor, clock.instant()));
            return drain(key);
        } finally {
            lock.unlock();
        }
    }

    /** Throws away what can be folded again. */
    void clear() {
        lock.lock();
        try {
            cache.clear();
            store.clear();
            register.clear();
            deadLetters.clearLetters();
            metrics.deadLetters(0);
        } finally {
            lock.unlock();
        }
    }

    ProjectionMetrics metrics() {
        return metrics;
    }

    private DrainOutcome drain(String key) {
        List<DeadLetter> letters = deadLetters.of(key);
        List<ConsumerRecord<String, byte[]>> messages =
                letters.stream().map(DeadLetter::message).toList();
        RecordFold fold = foldOf(messages, Set.of());
        messages.forEach(fold::add);
        store(fold);
        Set<LogPosition> left =
                fold.letters().stream().map(DeadLetter::position).collect(Collectors.toCollection(HashSet::new));
        deadLetters.remove(letters.stream()
                .filter(letter -> !left.contains(letter.position()))
                .toList());
        metrics.deadLetters(deadLetters.count());
        return new DrainOutcome(letters.size() - left.size(), left.size());
    }

    private RecordFold foldOf(Collection<ConsumerRecord<String, byte[]>> messages, Set<String> held) {
        var keys = messages.stream()
                .flatMap(message -> RecordFold.unitYearOf(message).stream())
                .collect(Collectors.toSet());
        return new RecordFold(codec, cache.get(keys), deadLetters.skipped(), held);
    }

    private void store(RecordFold fold) {
        List<Versioned> changed = fold.changed();
        // First, since an account that has seen an event is not asked to fold it again.
        register.add(fold.folded());
        cache.save(changed);
        deadLetters.add(fold.letters());
        metrics.folded(fold.folded().size());
        listener.changed(changed.stream().map(Versioned::account).toList());
    }
}
