package org.budgetyear.finalaccounts.check;

/** All checks of 2024, on a small department with every kind of fund. */
class EveryCheckOf2024Test extends CheckCases {

    EveryCheckOf2024Test() {
        super("2024", Department2024.book());
    }
}
