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

/**
 * The events behind an account, from the register: those of each context in their sequence, the contexts merged by the
 * time of recording. It holds a page of each context at a time. Blocks.
 */
public final class History {

    private static final int PAGE = 1_000;

    private final Register register;
    private final Map<String, String> topics;

    /** Where events are found by unit's year and context; {@link org.budgetyear.finalaccounts.store.RegisterStore#of}. */
    @FunctionalInterface
    public interface Register {
        List<Recorded<?>> of(UnitYear unitYear, String context, long after, int limit);
    }

    /** @param topics the topics that are folded, by context */
    public History(Register register, Map<String, String> topics) {
        this.register = register;
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
                List<Recorded<?>> page = register.of(unitYear, name, sequence, PAGE);
                page.stream()
                        .filter(event -> event.sequence() <= last && asOf.includes(event))
                        .forEach(read::add);
                sequence = page.size() < PAGE ? last : page.getLast().sequence();
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
