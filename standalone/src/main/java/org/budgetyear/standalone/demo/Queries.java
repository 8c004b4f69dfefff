package org.budgetyear.standalone.demo;

import org.budgetyear.standalone.ledger.Ledger;

/** Addresses of what final-accounts serves. */
final class Queries {

    private Queries() {}

    static String department(Ledger.Year year) {
        return "/api/final-accounts/departments/" + year.department() + "/" + year.fiscalYear();
    }
}
