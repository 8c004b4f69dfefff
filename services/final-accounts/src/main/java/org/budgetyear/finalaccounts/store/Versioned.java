package org.budgetyear.finalaccounts.store;

import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.UnitYear;

/**
 * An account and which of its versions is stored.
 *
 * @param version 0 when none is
 * @param member whether the stored version is listed among the units of its department
 */
public record Versioned(UnitYearAccount account, long version, boolean member) {

    static Versioned absent(UnitYear unitYear) {
        return new Versioned(UnitYearAccount.empty(unitYear), 0, false);
    }

    static Versioned stored(UnitYearAccount account, long version) {
        return new Versioned(account, version, account.profile().unit() != null);
    }

    public Versioned with(UnitYearAccount next) {
        return new Versioned(next, version, member);
    }

    Versioned stored() {
        return stored(account, version + 1);
    }
}
