package org.budgetyear.finalaccounts.web;

import java.util.List;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.model.code.UnitYear;

/** Open years in the store. Blocks. */
final class Accounts {

    private final AccountStore store;

    Accounts(AccountStore store) {
        this.store = store;
    }

    /** A unit's year and what it was opened with. */
    record OpenUnit(UnitYearAccount account, Profile.Unit unit) {}

    /** A department's year and what it was opened with. */
    record OpenDepartment(UnitYearAccount account, Profile.Department department) {}

    UnitYearAccount any(UnitYear key) {
        return store.load(key);
    }

    /** @throws org.budgetyear.runtime.web.RequestProblem when it is not open */
    OpenUnit unit(UnitYear key) {
        UnitYearAccount account = store.load(key);
        Profile.Unit unit = account.profile().unit();
        if (unit == null) {
            throw Absent.unitYear(key.key());
        }
        return new OpenUnit(account, unit);
    }

    /** @throws org.budgetyear.runtime.web.RequestProblem when it is not open */
    OpenDepartment department(UnitYear key) {
        UnitYearAccount account = store.load(key);
        Profile.Department department = account.profile().department();
        if (department == null) {
            throw Absent.departmentYear(key.key());
        }
        return new OpenDepartment(account, department);
    }

    List<UnitYearAccount> departmentYears() {
        return store.departmentYears();
    }

    List<UnitYearAccount> unitsOf(UnitYear department) {
        return store.unitsOf(department.unit(), department.year());
    }

    /** @throws org.budgetyear.runtime.web.RequestProblem when the department's year is not open */
    DepartmentBook book(UnitYear department) {
        return Books.ofDepartment(department(department).account(), unitsOf(department));
    }
}
