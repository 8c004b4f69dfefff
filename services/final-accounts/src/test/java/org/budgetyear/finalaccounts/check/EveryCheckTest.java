package org.budgetyear.finalaccounts.check;

import org.budgetyear.finalaccounts.table.ReferenceYear;

/** All checks, on the reference year. */
class EveryCheckTest extends CheckCases {

    EveryCheckTest() {
        super("2017", ReferenceYear.explained());
    }
}
