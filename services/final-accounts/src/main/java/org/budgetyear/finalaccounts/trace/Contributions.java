package org.budgetyear.finalaccounts.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.Change;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.table.predicate.FactSum;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The events that a figure adds up. The unit's year is folded once more, one event after the other, and after each the
 * same sum over the same facts is taken that gives the figure: what the event changed is its contribution. So the
 * contributions of a unit add up to its share exactly, also where an amount follows from several events together, as
 * income does that is recognised when it is spent.
 */
public final class Contributions {

    private static final int MOST_LOOKED_THROUGH = 20_000;

    private final History history;

    public Contributions(History history) {
        this.history = history;
    }

    /**
     * Some of the events. There may be fewer than were asked for, even none, although more follow.
     *
     * @param sumFen of these
     * @param next what to ask for as {@code after}; null when no more follow
     */
    public record Page(
            List<Contribution> entries,
            Money sumFen,
            @Nullable String next) {}

    /**
     * The next events that changed the sum, unit after unit.
     *
     * @param units as the store has them
     * @param limit how many at most
     */
    public Page of(List<UnitYearAccount> units, FactSum sum, AsOf asOf, Place after, int limit) {
        Reading reading = new Reading(sum, asOf, limit);
        units.stream()
                .filter(unit -> !after.isBeyond(unit.unitYear().unit()))
                .sorted(Comparator.comparing(unit -> unit.unitYear().unit(), Place.ORDER))
                .takeWhile(unit -> reading.next == null)
                .forEach(unit -> reading.read(unit, after.in(unit.unitYear().unit())));
        Money total =
                Money.sum(reading.entries.stream().map(Contribution::amountFen).toList());
        return new Page(List.copyOf(reading.entries), total, reading.next);
    }

    private final class Reading {

        private final FactSum sum;
        private final AsOf asOf;
        private final int limit;
        private final List<Contribution> entries = new ArrayList<>();
        private int lookedThrough;
        private @Nullable String next;

        Reading(FactSum sum, AsOf asOf, int limit) {
            this.sum = sum;
            this.asOf = asOf;
            this.limit = limit;
        }

        void read(UnitYearAccount unit, Map<String, Long> after) {
            UnitYear key = unit.unitYear();
            Map<String, Long> seen = new TreeMap<>(after);
            UnitYearAccount account = history.refold(key, after, asOf);
            Iterator<Recorded<?>> events = history.between(key, after, history.end(unit), asOf);
            while (events.hasNext()) {
                if (entries.size() == limit || lookedThrough == MOST_LOOKED_THROUGH) {
                    next = new Place(key.unit(), seen).toString();
                    return;
                }
                Recorded<?> event = events.next();
                seen.put(event.source(), event.sequence());
                lookedThrough++;
                UnitYearAccount evolved = account.evolve(event);
                Money changed = changed(Change.between(account, evolved));
                if (!changed.isZero()) {
                    entries.add(Contribution.of(event, changed));
                }
                account = evolved;
            }
        }

        private Money changed(Change change) {
            return change.isNone() ? Money.ZERO : share(change.after()).minus(share(change.before()));
        }

        private Money share(UnitYearAccount account) {
            return account.profile().unit() == null ? Money.ZERO : sum.share(Books.ofUnit(account));
        }
    }
}
