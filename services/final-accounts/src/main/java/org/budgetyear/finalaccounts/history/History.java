package org.budgetyear.finalaccounts.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The events behind an account, from the register: those of each context in their sequence, the contexts merged by the
 * time of recording. It holds a page of each context at a time. Blocks.
 */
public final class History {

    private static final int PAGE = 1_000;

    private final Register stored;
    private final Register register;
    private final Map<String, String> topics;

    /** Where events are found by unit's year and context; {@link org.budgetyear.finalaccounts.store.RegisterStore#of}. */
    @FunctionalInterface
    public interface Register {
        List<Recorded<?>> of(UnitYear unitYear, String context, long after, long until);
    }

    /**
     * Some events of a context.
     *
     * @param next the last one that was looked for, after which more follow; null when none do
     */
    public record Page(List<Recorded<?>> events, @Nullable Long next) {}

    /** @param topics the topics that are folded, by context */
    public History(Register register, Map<String, String> topics) {
        this.stored = register;
        this.register = new RecentPages(register);
        this.topics = new TreeMap<>(topics);
    }

    /** The last sequence of each context that is folded into the account. */
    public Map<String, Long> end(UnitYearAccount account) {
        Map<String, Long> end = new TreeMap<>();
        topics.forEach((context, topic) -> end.put(context, account.positions().sequence(topic)));
        return end;
    }

    /**
     * The events of a unit's year between two places, each a sequence by context; a context that is not named there has
     * none.
     *
     * @param after the last events that are not wanted
     * @param until the last events that are
     */
    public Iterator<Recorded<?>> between(
            UnitYear unitYear, Map<String, Long> after, Map<String, Long> until, AsOf asOf) {
        List<Context> contexts = new ArrayList<>();
        until.forEach((context, last) ->
                contexts.add(new Context(unitYear, context, after.getOrDefault(context, 0L), last, asOf)));
        return new Merged(contexts);
    }

    /** The account as it was up to there, folded from what is folded into it now. */
    public UnitYearAccount at(UnitYearAccount now, AsOf asOf) {
        return asOf.equals(AsOf.NOW)
                ? now
                : refold(now.unitYear(), end(now), asOf).foldedTo(now.positions());
    }

    /** The events of one context that an account is folded from. */
    public Iterator<Recorded<?>> of(UnitYearAccount account, String context) {
        Map<String, Long> until = Map.of(context, end(account).getOrDefault(context, 0L));
        return between(account.unitYear(), Map.of(), until, AsOf.NOW);
    }

    /** Some of them, after that one. */
    public Page page(UnitYearAccount account, String context, long after) {
        long end = end(account).getOrDefault(context, 0L);
        long until = after < end ? Math.min(after + PAGE, end) : after;
        return new Page(register.of(account.unitYear(), context, after, until), until < end ? until : null);
    }

    /** Single events of a context, by their sequences in order. Those that follow each other are read together. */
    public List<Recorded<?>> those(UnitYear unitYear, String context, List<Long> sequences) {
        List<Recorded<?>> found = new ArrayList<>();
        for (int first = 0; first < sequences.size(); ) {
            int end = first + 1;
            while (end < sequences.size() && sequences.get(end) == sequences.get(end - 1) + 1 && end - first < PAGE) {
                end++;
            }
            found.addAll(stored.of(unitYear, context, sequences.get(first) - 1, sequences.get(end - 1)));
            first = end;
        }
        return found;
    }

    /** The account folded from nothing up to there. It has no position in the log. */
    public UnitYearAccount refold(UnitYear unitYear, Map<String, Long> until, AsOf asOf) {
        UnitYearAccount folded = UnitYearAccount.empty(unitYear);
        for (Iterator<Recorded<?>> events = between(unitYear, Map.of(), until, asOf); events.hasNext(); ) {
            folded = folded.evolve(events.next());
        }
        return folded;
    }

    /** The events of one context, read when they are asked for. */
    private final class Context {

        private final UnitYear unitYear;
        private final String name;
        private final long last;
        private final AsOf asOf;
        private final Deque<Recorded<?>> read = new ArrayDeque<>();
        private long sequence;

        Context(UnitYear unitYear, String name, long after, long last, AsOf asOf) {
            this.unitYear = unitYear;
            this.name = name;
            this.sequence = after;
            this.last = last;
            this.asOf = asOf;
        }

        Optional<Recorded<?>> head() {
            while (read.isEmpty() && sequence < last) {
                long until = Math.min(sequence + PAGE, last);
                register.of(unitYear, name, sequence, until).stream()
                        .filter(asOf::includes)
                        .forEach(read::add);
                sequence = until;
            }
            return Optional.ofNullable(read.peek());
        }
    }

    private static final class Merged implements Iterator<Recorded<?>> {

        private final List<Context> contexts;

        Merged(List<Context> contexts) {
            this.contexts = contexts;
        }

        @Override
        public boolean hasNext() {
            return earliest().isPresent();
        }

        @Override
        public Recorded<?> next() {
            return earliest().orElseThrow(NoSuchElementException::new).read.remove();
        }

        private Optional<Context> earliest() {
            return contexts.stream()
                    .filter(context -> context.head().isPresent())
                    .min(Comparator.comparing(
                            context -> context.head().orElseThrow().recordedAt()));
        }
    }
}
