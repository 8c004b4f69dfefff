package org.budgetyear.finalaccounts.projection;

import java.util.Collection;
import org.budgetyear.finalaccounts.account.UnitYearAccount;

/** Is told what has been stored. */
@FunctionalInterface
public interface AccountsListener {

    void changed(Collection<UnitYearAccount> accounts);
}
