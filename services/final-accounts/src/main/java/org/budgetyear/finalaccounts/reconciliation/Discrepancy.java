package org.budgetyear.finalaccounts.reconciliation;

/**
 * One place where the treasury's record and the ledger differ.
 *
 * @param treasury what the treasury has; empty when it has nothing
 * @param ledger what the ledger has; empty when it has nothing
 */
public record Discrepancy(String voucher, Kind kind, String treasury, String ledger) {

    /** What differs. */
    public enum Kind {
        MISSING_IN_LEDGER,
        MISSING_IN_TREASURY,
        AMOUNT,
        CODE,
        DATE
    }

    /** Its name, with all that is behind it: explained under this name, it is explained as it is and no longer. */
    public String name() {
        return String.join(" ", voucher, kind.name(), treasury, ledger).strip();
    }
}
