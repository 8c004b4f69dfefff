package org.budgetyear.finalaccounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.carryforward.OpeningCheck;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.check.CheckReport;
import org.budgetyear.finalaccounts.check.Checks;
import org.budgetyear.finalaccounts.check.ChecksJson;
import org.budgetyear.finalaccounts.check.Severity;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitYear;

/** Says whether a year can be closed. It shows all year what it will say then. Blocks. */
record Judge(Accounts accounts, CheckCatalogue catalogue) {

    /** What it found. */
    record Judgement(DepartmentBook book, CheckReport report) {

        String json() {
            return ChecksJson.write(book, report);
        }

        /** As closing wants to be told. */
        Map<String, Object> counts() {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("errors", report.findings(Severity.ERROR));
            counts.put("unexplainedWarnings", report.unexplainedWarnings());
            return counts;
        }
    }

    Judgement department(UnitYear key) {
        return of(withOpenings(accounts.book(key)));
    }

    Judgement unit(UnitYear key) {
        return of(withOpenings(accounts.bookOfUnit(key)));
    }

    /** With how many lines opened otherwise than they closed, of the units whose year before is here. */
    private DepartmentBook withOpenings(DepartmentBook book) {
        FiscalYear before = new FiscalYear(book.year().value() - 1);
        return book.withUnits(book.units().stream()
                .map(unit -> {
                    UnitYearAccount last = accounts.any(new UnitYear(unit.unit(), before));
                    if (last.profile().unit() == null) {
                        return unit;
                    }
                    UnitYearAccount now = accounts.any(new UnitYear(unit.unit(), book.year()));
                    long unlike = OpeningCheck.of(last, now).stream()
                            .filter(each -> !each.agrees())
                            .count();
                    return unit.counting(new Count(Counted.UNEXPLAINED_OPENINGS, null, unlike));
                })
                .toList());
    }

    private Judgement of(DepartmentBook book) {
        try {
            return new Judgement(book, Checks.run(book, catalogue));
        } catch (MalformedTableSet e) {
            throw Absent.tableSet(book.tableSet());
        }
    }
}
