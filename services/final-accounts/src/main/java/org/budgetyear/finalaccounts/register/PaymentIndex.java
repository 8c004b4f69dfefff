package org.budgetyear.finalaccounts.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.LinePattern;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;

/** Where the events of each payment of a unit's year are, and what payments are looked for by. */
final class PaymentIndex {

    private static final Set<PaymentStatus> OF_A_PAYMENT =
            EnumSet.range(PaymentStatus.REQUESTED, PaymentStatus.RECLASSIFIED);

    /** In the order in which something happened to them last. */
    private final SequencedMap<String, Indexed> byVoucher = new LinkedHashMap<>();

    /** Lines, codes and names, each once. */
    private final Map<QuotaLine, QuotaLine> lines = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();

    private long position;

    /**
     * Payments that were found.
     *
     * @param total how many there are
     * @param sequences of all events of some of them, in their order
     */
    record Found(int total, List<Long> sequences) {}

    private record Indexed(
            List<Long> sequences,
            PaymentStatus status,
            Set<String> actors,
            Set<QuotaLine> lines,
            Set<String> economics) {}

    /** The sequence of the last event that it was told of. */
    long position() {
        return position;
    }

    void add(Recorded<?> event) {
        PaymentEntry.of(event)
                .filter(entry -> OF_A_PAYMENT.contains(entry.status()))
                .ifPresent(entry -> entry.subject().ifPresent(subject -> add(entry, subject)));
    }

    /** It was told of all events up to there. */
    void reached(long sequence) {
        position = sequence;
    }

    /** Those that are asked for, the latest first, without as many as are to be skipped. */
    Found find(PaymentQuery query, int skip, int limit) {
        List<Indexed> found =
                candidates(query).filter(each -> takes(query, each)).toList();
        return new Found(
                found.size(),
                found.stream()
                        .skip(skip)
                        .limit(limit)
                        .flatMap(each -> each.sequences().stream())
                        .sorted()
                        .toList());
    }

    private Stream<Indexed> candidates(PaymentQuery query) {
        return query.voucher() == null
                ? byVoucher.sequencedValues().reversed().stream()
                : Optional.ofNullable(byVoucher.get(query.voucher())).stream();
    }

    private static boolean takes(PaymentQuery query, Indexed payment) {
        return (query.status() == null || query.status() == payment.status())
                && (query.line().equals(LinePattern.ANY)
                        || payment.lines().stream().anyMatch(query.line()::takes))
                && isAmong(query.economic(), payment.economics())
                && isAmong(query.actor(), payment.actors());
    }

    private static boolean isAmong(@Nullable String asked, Set<String> known) {
        return asked == null || known.contains(asked);
    }

    private void add(PaymentEntry entry, PaymentEntry.Subject subject) {
        Indexed before = byVoucher.getOrDefault(
                subject.number(), new Indexed(List.of(), subject.status(), Set.of(), Set.of(), Set.of()));
        List<Long> sequences = new ArrayList<>(before.sequences());
        sequences.add(entry.sequence());
        List<String> economics =
                subject.economics().stream().map(EconomicCode::value).toList();
        byVoucher.putLast(
                subject.number(),
                new Indexed(
                        List.copyOf(sequences),
                        subject.status(),
                        with(before.actors(), List.of(entry.actor()), words),
                        with(before.lines(), subject.lines(), lines),
                        with(before.economics(), economics, words)));
    }

    private static <T> Set<T> with(Set<T> known, List<T> more, Map<T, T> once) {
        if (known.containsAll(more)) {
            return known;
        }
        Set<T> all = new HashSet<>(known);
        more.forEach(each -> all.add(once.computeIfAbsent(each, same -> same)));
        return Set.copyOf(all);
    }
}
