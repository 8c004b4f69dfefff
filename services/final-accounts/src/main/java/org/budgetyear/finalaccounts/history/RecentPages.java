package org.budgetyear.finalaccounts.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pages of a register that were read last: who opens one cell opens the next. An event never changes, so a page
 * that has all its events never does.
 */
final class RecentPages implements History.Register {

    private static final int MOST = 64;

    private final History.Register register;
    private final SequencedMap<Key, List<Recorded<?>>> pages = new LinkedHashMap<>();

    private record Key(UnitYear unitYear, String context, long after, long until) {}

    RecentPages(History.Register register) {
        this.register = register;
    }

    @Override
    public List<Recorded<?>> of(UnitYear unitYear, String context, long after, long until) {
        Key key = new Key(unitYear, context, after, until);
        List<Recorded<?>> known = known(key);
        if (known != null) {
            return known;
        }
        List<Recorded<?>> read = List.copyOf(register.of(unitYear, context, after, until));
        if (read.size() == until - after) {
            keep(key, read);
        }
        return read;
    }

    private synchronized @Nullable List<Recorded<?>> known(Key key) {
        List<Recorded<?>> page = pages.get(key);
        return page == null ? null : pages.putLast(key, page);
    }

    private synchronized void keep(Key key, List<Recorded<?>> page) {
        pages.putLast(key, page);
        if (pages.size() > MOST) {
            pages.pollFirstEntry();
        }
    }
}
