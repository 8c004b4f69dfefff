package org.budgetyear.finalaccounts.execution;

import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.UnitYear;

/** Whose execution is asked for, and by what. */
public record ExecutionQuery(Scope scope, UnitYear owner, Dimension by) {

    /** Whether the owner is a unit or a department. */
    public enum Scope {
        UNIT,
        DEPARTMENT
    }

    boolean isTouchedBy(UnitYearAccount account) {
        return switch (scope) {
            case UNIT -> account.unitYear().equals(owner);
            case DEPARTMENT -> account.unitYear().year().equals(owner.year()) && isOfDepartment(account);
        };
    }

    private boolean isOfDepartment(UnitYearAccount account) {
        Profile.Unit unit = account.profile().unit();
        return unit != null && unit.department().equals(owner.unit());
    }
}
