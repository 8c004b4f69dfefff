package org.budgetyear.closing.year;

/** Why the treasury's record and the ledger differ in one place. */
record Explanation(String text) {}
