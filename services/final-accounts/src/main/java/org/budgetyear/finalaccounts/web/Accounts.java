package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.whatif.Supposed;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitYear;

/** Open years in the store. Blocks. */
final class Accounts {

    private final AccountStore store;
    private final Supplier<Charts> charts;
    private final UnaryOperator<UnitYearAccount> view;

    Accounts(AccountStore store, Supplier<Charts> charts) {
        this(store, charts, UnaryOperator.identity());
    }

    private Accounts(AccountStore store, Supplier<Charts> charts, UnaryOperator<UnitYearAccount> view) {
        this.store = store;
        this.charts = charts;
        this.view = view;
    }

    /** As they were then; a unit that was not open then is none of its department. */
    Accounts at(AsOf asOf, History history) {
        return new Accounts(store, charts, account -> history.at(account, asOf));
    }

    /** A unit's year and what it was opened with. */
    record OpenUnit(UnitYearAccount account, Profile.Unit unit) {}

    /** A department's year and what it was opened with. */
    record OpenDepartment(UnitYearAccount account, Profile.Department department) {}

    /** As they would be if this followed. */
    Accounts supposing(List<Supposed> supposed) {
        return new Accounts(store, charts, account -> Supposed.fold(account, supposed));
    }

    UnitYearAccount any(UnitYear key) {
        return view.apply(store.load(key));
    }

    /** @throws org.budgetyear.runtime.web.RequestProblem when it is not open */
    OpenUnit unit(UnitYear key) {
        UnitYearAccount account = any(key);
        Profile.Unit unit = account.profile().unit();
        if (unit == null) {
            throw Absent.unitYear(key.key());
        }
        return new OpenUnit(account, unit);
    }

    /** @throws org.budgetyear.runtime.web.RequestProblem when it is not open */
    OpenDepartment department(UnitYear key) {
        UnitYearAccount account = any(key);
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
        return store.unitsOf(department.unit(), department.year()).stream()
                .map(view)
                .filter(account -> account.profile().unit() != null)
                .toList();
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
     * Of one of its units, as if it were a department of its own.
     *
     * @throws org.budgetyear.runtime.web.RequestProblem when its or its department's year is not open
     */
    DepartmentBook bookOfUnit(UnitYear key) {
        OpenUnit unit = unit(key);
        UnitYear department = new UnitYear(unit.unit().department(), key.year());
        return book(department, List.of(unit.account())).only(key.unit());
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
