package org.budgetyear.standalone.posting;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;

/** Addresses of what final-accounts serves. */
public final class Queries {

    /** All departments' years. */
    public static final String DEPARTMENTS = "/api/final-accounts/departments";

    private Queries() {}

    public static String department(FiscalYear year, UnitCode department) {
        return "/api/final-accounts/departments/" + department + "/" + year;
    }

    public static String unit(FiscalYear year, UnitCode unit) {
        return "/api/final-accounts/units/" + unit + "/" + year;
    }
}
