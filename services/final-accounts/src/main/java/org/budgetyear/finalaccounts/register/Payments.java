package org.budgetyear.finalaccounts.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.model.code.UnitYear;

/**
 * The payments of units' years as they stand. What they are looked for by is kept of the years that were asked for last, in
 * memory, and grows with the register; after a start it is read from there once. Blocks.
 */
public final class Payments {

    /** Of the context and its topics. */
    public static final String CONTEXT = "payments";

    private static final int MOST_YEARS = 8;

    private final History history;
    private final SequencedMap<UnitYear, PaymentIndex> recent = new LinkedHashMap<>();

    public Payments(History history) {
        this.history = history;
    }

    /**
     * Payments that were found, the latest first.
     *
     * @param total how many there are
     * @param entries all events of some of them, in the order in which they were recorded
     */
    public record Found(int total, List<PaymentEntry> entries) {}

    /**
     * Looks for payments.
     *
     * @param account to which they are told up to now
     * @param skip how many of the latest are not wanted
     * @param limit how many are
     */
    public Found find(UnitYearAccount account, PaymentQuery query, int skip, int limit) {
        PaymentIndex index = index(account.unitYear());
        PaymentIndex.Found found;
        synchronized (index) {
            grow(index, account);
            found = index.find(query, skip, limit);
        }
        return new Found(
                found.total(),
                history.those(account.unitYear(), CONTEXT, found.sequences()).stream()
                        .flatMap(event -> PaymentEntry.of(event).stream())
                        .toList());
    }

    private synchronized PaymentIndex index(UnitYear unitYear) {
        PaymentIndex index = Optional.ofNullable(recent.get(unitYear)).orElseGet(PaymentIndex::new);
        recent.putLast(unitYear, index);
        if (recent.size() > MOST_YEARS) {
            recent.pollFirstEntry();
        }
        return index;
    }

    private void grow(PaymentIndex index, UnitYearAccount account) {
        Long next = index.position();
        while (next != null) {
            History.Page page = history.page(account, CONTEXT, next);
            page.events().forEach(index::add);
            next = page.next();
            index.reached(next == null ? Math.max(index.position(), end(account)) : next);
        }
    }

    private long end(UnitYearAccount account) {
        return history.end(account).getOrDefault(CONTEXT, 0L);
    }
}
