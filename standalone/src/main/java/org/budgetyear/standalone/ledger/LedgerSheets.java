package org.budgetyear.standalone.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.standalone.ledger.form.Ledger;

/**
 * A ledger to be written.
 *
 * @param files the lines of each CSV file by its name, the header first; files left out have no rows
 */
public record LedgerSheets(Ledger.Year year, Map<String, List<List<String>>> files) {

    /** The content of year.json. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("fiscalYear", year.fiscalYear());
        settings.put("departments", year.departments());
        settings.put("template", year.tableSet());
        settings.put("recognition", year.recognition());
        return settings;
    }
}
