package org.budgetyear.standalone.posting;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;

/** Addresses of what the platform serves. */
public final class Queries {

    /** All departments' years. */
    public static final String DEPARTMENTS = "/api/final-accounts/departments";

    private Queries() {}

    /** A year's chart of accounts, to be asked for and to be loaded. */
    public static String chart(FiscalYear year) {
        return "/api/appropriations/charts/" + year;
    }

    public static String department(FiscalYear year, UnitCode department) {
        return "/api/final-accounts/departments/" + department + "/" + year;
    }

    public static String unit(FiscalYear year, UnitCode unit) {
        return "/api/final-accounts/units/" + unit + "/" + year;
    }
}
