package org.budgetyear.finalaccounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.check.CheckReport;
import org.budgetyear.finalaccounts.check.Checks;
import org.budgetyear.finalaccounts.check.ChecksJson;
import org.budgetyear.finalaccounts.check.Severity;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
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
        return of(accounts.book(key));
    }

    Judgement unit(UnitYear key) {
        UnitYear department = new UnitYear(accounts.unit(key).unit().department(), key.year());
        return of(accounts.book(department).only(key.unit()));
    }

    private Judgement of(DepartmentBook book) {
        try {
            return new Judgement(book, Checks.run(book, catalogue));
        } catch (MalformedTableSet e) {
            throw Absent.tableSet(book.tableSet());
        }
    }
}
