package org.budgetyear.closing.year;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Key;

/** Where each piece of a closing is kept. A department may have the code of one of its units. */
final class Entries {

    static final Key<UnitClosing> UNIT = Key.of(UnitClosing.class);
    static final Key<DepartmentClosing> DEPARTMENT = Key.of(DepartmentClosing.class);

    private Entries() {}

    static Key<Member> member(UnitCode unit) {
        return Key.of(Member.class, unit.value());
    }

    static Key<Explanation> explanation(String difference) {
        return Key.of(Explanation.class, difference);
    }
}
