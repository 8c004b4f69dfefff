package org.budgetyear.finalaccounts.execution;

import org.budgetyear.finalaccounts.account.LinePattern;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitYear;

/**
 * Whose execution is asked for, and by what.
 *
 * @param within the lines that are looked at
 */
public record ExecutionQuery(Scope scope, Dimension by, LinePattern within) {

    /** Whose execution it is. */
    public sealed interface Scope {

        FiscalYear year();

        boolean covers(UnitYearAccount account);
    }

    /** One unit's. */
    public record OneUnit(UnitYear unit) implements Scope {

        @Override
        public FiscalYear year() {
            return unit.year();
        }

        @Override
        public boolean covers(UnitYearAccount account) {
            return account.unitYear().equals(unit);
        }
    }

    /** One department's. */
    public record OneDepartment(UnitYear department) implements Scope {

        @Override
        public FiscalYear year() {
            return department.year();
        }

        @Override
        public boolean covers(UnitYearAccount account) {
            Profile.Unit unit = account.profile().unit();
            return account.unitYear().year().equals(year())
                    && unit != null
                    && unit.department().equals(department.unit());
        }
    }

    /** That of all departments whose year is open. */
    public record AllDepartments(FiscalYear year) implements Scope {

        @Override
        public boolean covers(UnitYearAccount account) {
            return account.unitYear().year().equals(year);
        }
    }
}
