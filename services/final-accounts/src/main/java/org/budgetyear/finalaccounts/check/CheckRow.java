package org.budgetyear.finalaccounts.check;

import org.budgetyear.finalaccounts.check.formula.Formula;
import org.budgetyear.finalaccounts.check.formula.FormulaError;
import org.budgetyear.finalaccounts.csv.CsvField;
import org.budgetyear.finalaccounts.table.definition.TableSet;

/**
 * A check as its file writes it, not yet held to a table set.
 *
 * @param fromYear the first year of table sets that it is for
 * @param toYear the last
 */
record CheckRow(
        String file,
        CsvField code,
        String title,
        String titleEn,
        CheckScope scope,
        Severity severity,
        int fromYear,
        int toYear,
        int explanation,
        String basis,
        CsvField formula) {

    boolean isFor(int year) {
        return fromYear <= year && year <= toYear;
    }

    /** @throws org.budgetyear.finalaccounts.csv.MalformedFile naming the place where the formula has no meaning */
    Check heldTo(TableSet set) {
        try {
            return new Check(
                    code.text(),
                    title,
                    titleEn,
                    scope,
                    severity,
                    explanation,
                    basis,
                    formula.text(),
                    Formula.read(formula.text(), set));
        } catch (FormulaError e) {
            throw formula.wrong(file, e.offset(), e.found(), e.expected(), e.expectedZh());
        }
    }
}
