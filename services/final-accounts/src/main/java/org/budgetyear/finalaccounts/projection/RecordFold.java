package org.budgetyear.finalaccounts.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.budgetyear.finalaccounts.account.LogPosition;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.store.DeadLetter;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds some records into accounts, in memory. The first record of a unit's year that cannot be folded becomes a dead
 * letter and so does what follows it in the same year; other years go on. A type of event that is not known is such a
 * record: to leave it out would make figures wrong without a word.
 */
final class RecordFold {

    private static final Logger LOG = LoggerFactory.getLogger(RecordFold.class);
    private static final int LONGEST_CAUSE = 500;

    private final EventCodec codec;
    private final Map<UnitYear, Versioned> accounts;
    private final Set<LogPosition> skipped;
    private final Set<String> held;
    private final Set<UnitYear> changed = new LinkedHashSet<>();
    private final List<DeadLetter> letters = new ArrayList<>();
    private final List<Recorded<?>> folded = new ArrayList<>();

    /**
     * @param accounts an entry for each unit's year that the records name
     * @param skipped records that are never folded
     * @param held keys of records that wait behind dead letters
     */
    RecordFold(EventCodec codec, Map<UnitYear, Versioned> accounts, Set<LogPosition> skipped, Collection<String> held) {
        this.codec = codec;
        this.accounts = accounts;
        this.skipped = skipped;
        this.held = new HashSet<>(held);
    }

    static Optional<UnitYear> unitYearOf(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(UnitYear.ofKey(DeadLetter.keyOf(message)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void add(ConsumerRecord<String, byte[]> message) {
        LogPosition at = DeadLetter.positionOf(message);
        UnitYear unitYear = unitYearOf(message).orElse(null);
        if (unitYear != null && account(unitYear).positions().haveSeen(at)) {
            return;
        }
        if (held.contains(DeadLetter.keyOf(message))) {
            letters.add(DeadLetter.of(message, null));
            return;
        }
        try {
            fold(message, at, unitYear);
        } catch (RuntimeException e) {
            hold(message, e);
        }
    }

    /** The accounts that are to be stored. */
    List<Versioned> changed() {
        return changed.stream().map(accounts::get).map(Objects::requireNonNull).toList();
    }

    /** The records that could not be folded, and those that wait behind them. */
    List<DeadLetter> letters() {
        return letters;
    }

    /** The events that were folded. */
    List<Recorded<?>> folded() {
        return folded;
    }

    private void fold(ConsumerRecord<String, byte[]> message, LogPosition at, @Nullable UnitYear unitYear) {
        if (skipped.contains(at)) {
            if (unitYear != null) {
                change(unitYear, account(unitYear).skip(at, sequenceOf(message)));
            }
            return;
        }
        Recorded<?> recorded = codec.read(message)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the type " + header(message, "ce_type") + " is not known to this version"));
        change(recorded.unitYear(), account(recorded.unitYear()).fold(at, recorded));
        folded.add(recorded);
    }

    private void hold(ConsumerRecord<String, byte[]> message, RuntimeException cause) {
        String key = DeadLetter.keyOf(message);
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        letters.add(DeadLetter.of(message, text.substring(0, Math.min(text.length(), LONGEST_CAUSE))));
        held.add(key);
        LOG.warn(
                "{} of {} (event {}) is held as a dead letter",
                DeadLetter.positionOf(message),
                key,
                header(message, "ce_id"),
                cause);
    }

    private UnitYearAccount account(UnitYear unitYear) {
        return Objects.requireNonNull(accounts.get(unitYear)).account();
    }

    private void change(UnitYear unitYear, UnitYearAccount next) {
        accounts.computeIfPresent(unitYear, (key, before) -> before.with(next));
        changed.add(unitYear);
    }

    private static OptionalLong sequenceOf(ConsumerRecord<String, byte[]> message) {
        try {
            return OptionalLong.of(Long.parseLong(header(message, "ce_sequence")));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
