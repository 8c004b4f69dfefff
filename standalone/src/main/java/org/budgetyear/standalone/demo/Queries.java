package org.budgetyear.standalone.demo;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.standalone.ledger.form.Ledger;

/** Addresses of what final-accounts serves. */
final class Queries {

    private Queries() {}

    static String department(FiscalYear year, Ledger.Department department) {
        return "/api/final-accounts/departments/" + department.code() + "/" + year;
    }
}
