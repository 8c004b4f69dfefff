package org.budgetyear.finalaccounts.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An account before and after an event, both with only what facts come from and what the event made different: a sum
 * over facts differs by as much between them as between the whole accounts, and few facts tell.
 */
public record Change(UnitYearAccount before, UnitYearAccount after) {

    public static Change between(UnitYearAccount before, UnitYearAccount after) {
        if (!sameProfile(before.profile(), after.profile())) {
            return new Change(before, after);
        }
        UnitYearAccount bare = UnitYearAccount.empty(after.unitYear()).with(after.profile());
        return new Change(unlike(before, after, bare), unlike(after, before, bare));
    }

    /** Whether there is a difference at all. */
    public boolean isNone() {
        return before.equals(after);
    }

    /** On which day anything counted last makes no fact. */
    private static boolean sameProfile(Profile before, Profile after) {
        return after.latestAccountingDate() != null
                && before.on(after.latestAccountingDate()).equals(after);
    }

    private static UnitYearAccount unlike(UnitYearAccount account, UnitYearAccount other, UnitYearAccount bare) {
        return bare.with(
                        unlike(account.lines(), other.lines()),
                        new Sums<>(unlike(
                                account.receipts().byKey(), other.receipts().byKey())))
                .with(account.records().equals(other.records()) ? Records.NEW : account.records())
                .with(account.procurement().equals(other.procurement()) ? Procurement.NONE : account.procurement());
    }

    private static <K, V> Map<K, V> unlike(Map<K, V> map, Map<K, V> other) {
        Map<K, V> unlike = new HashMap<>();
        map.forEach((key, value) -> {
            if (!Objects.equals(value, other.get(key))) {
                unlike.put(key, value);
            }
        });
        return unlike;
    }
}
