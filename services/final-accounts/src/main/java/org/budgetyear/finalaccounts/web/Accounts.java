package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.function.Supplier;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitYear;

/** Open years in the store. Blocks. */
final class Accounts {

    private final AccountStore store;
    private final Supplier<Charts> charts;

    Accounts(AccountStore store, Supplier<Charts> charts) {
        this.store = store;
        this.charts = charts;
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

    /** What codes are called in that year. */
    ChartOfAccounts chart(FiscalYear year) {
        return charts.get().of(year);
    }

    List<UnitYearAccount> unitsOf(UnitYear department) {
        return store.unitsOf(department.unit(), department.year());
    }

    /** The units of all departments. */
    List<UnitYearAccount> unitsIn(FiscalYear year) {
        return departmentYears().stream()
                .filter(department -> department.unitYear().year().equals(year))
                .flatMap(department -> unitsOf(department.unitYear()).stream())
                .toList();
    }

    /** @throws org.budgetyear.runtime.web.RequestProblem when the department's year is not open */
    DepartmentBook book(UnitYear department) {
        return book(department, unitsOf(department));
    }

    /**
     * With these units only.
     *
     * @throws org.budgetyear.runtime.web.RequestProblem when the department's year is not open
     */
    DepartmentBook book(UnitYear department, List<UnitYearAccount> units) {
        return Books.ofDepartment(department(department).account(), units).withChart(chart(department.year()));
    }
}
