package org.budgetyear.finalaccounts.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;

/**
 * Keeps the pages of a register that were read last: who opens one cell opens the next. An event never changes, so a page
 * that has all its events never does.
 */
final class RecentPages implements History.Register {

    private static final int MOST = 64;

    private final History.Register register;
    private final Map<Key, List<Recorded<?>>> pages = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Recorded<?>>> eldest) {
            return size() > MOST;
        }
    });

    private record Key(UnitYear unitYear, String context, long after, long until) {}

    RecentPages(History.Register register) {
        this.register = register;
    }

    @Override
    public List<Recorded<?>> of(UnitYear unitYear, String context, long after, long until) {
        Key key = new Key(unitYear, context, after, until);
        List<Recorded<?>> known = pages.get(key);
        if (known != null) {
            return known;
        }
        List<Recorded<?>> read = List.copyOf(register.of(unitYear, context, after, until));
        if (read.size() == until - after) {
            pages.put(key, read);
        }
        return read;
    }
}
