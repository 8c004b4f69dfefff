package org.budgetyear.finalaccounts.account;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How far an account has come in each topic; it is what makes folding a record twice harmless. */
public record Positions(Map<String, Seen> byTopic) {

    static final Positions NONE = new Positions(Map.of());

    public Optional<Seen> in(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /** The last folded sequence of a topic; 0 when nothing of it is. */
    public long sequence(String topic) {
        return in(topic).map(Seen::sequence).orElse(0L);
    }

    public boolean haveSeen(LogPosition at) {
        return in(at.topic())
                .filter(seen -> seen.partition() == at.partition() && at.offset() < seen.nextOffset())
                .isPresent();
    }

    /** @throws BrokenSequence when it does not follow what is folded without a gap, or stands in another partition */
    Positions after(LogPosition at, long sequence) {
        long expected = sequence(at.topic()) + 1;
        if (sequence != expected) {
            throw new BrokenSequence(at + " has sequence " + sequence + " where " + expected + " was to come");
        }
        return passing(at, sequence);
    }

    /**
     * As if the record had been folded, so that the next one can be.
     *
     * @param sequence what the record says; empty when it cannot be read, then it counts as the next
     */
    Positions skipping(LogPosition at, OptionalLong sequence) {
        long last = sequence(at.topic());
        return passing(at, Math.max(last, sequence.orElse(last + 1)));
    }

    private Positions passing(LogPosition at, long sequence) {
        in(at.topic()).filter(seen -> seen.partition() != at.partition()).ifPresent(seen -> {
            throw new BrokenSequence(at + " is not in partition " + seen.partition() + " with the rest of its year");
        });
        return new Positions(Sums.with(byTopic, at.topic(), new Seen(at.partition(), at.offset() + 1, sequence)));
    }
}
