package org.budgetyear.finalaccounts.check;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.ReferenceYear;

/** All checks, on the reference year. */
class EveryCheckTest extends CheckCases {

    EveryCheckTest() {
        super("2017", ReferenceYear.explained());
    }

    @Override
    Stream<Check> own(List<Check> all) {
        return all.stream();
    }
}
