package org.budgetyear.finalaccounts.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.model.code.UnitYear;

/** The accounts that were folded lately, as they are stored. Used under the projection's lock. */
final class AccountCache {

    private final AccountStore store;
    private final int capacity;
    private final Map<UnitYear, Versioned> accounts = new LinkedHashMap<>(16, 0.75f, true);

    AccountCache(AccountStore store, int capacity) {
        this.store = store;
        this.capacity = capacity;
    }

    /** An entry for each key. */
    Map<UnitYear, Versioned> get(Collection<UnitYear> keys) {
        Map<UnitYear, Versioned> found = new HashMap<>();
        List<UnitYear> missing = new ArrayList<>();
        for (UnitYear key : keys) {
            Versioned account = accounts.get(key);
            if (account == null) {
                missing.add(key);
            } else {
                found.put(key, account);
            }
        }
        found.putAll(store.load(missing));
        return found;
    }

    /** Stores accounts; when that fails none of them is remembered, as what is stored then is not known. */
    void save(Collection<Versioned> changed) {
        changed.forEach(each -> accounts.remove(each.account().unitYear()));
        store.save(changed).forEach(each -> accounts.put(each.account().unitYear(), each));
        var eldest = accounts.keySet().iterator();
        while (accounts.size() > capacity && eldest.hasNext()) {
            eldest.next();
            eldest.remove();
        }
    }

    void clear() {
        accounts.clear();
    }
}
