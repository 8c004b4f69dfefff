package org.budgetyear.standalone.ledger.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;

/** The year of one department or several: what their units' books say, file by file. */
public final class Ledger {

    private final Year year;
    private final Map<Class<?>, List<?>> rows;

    private Ledger(Year year, Map<Class<?>, List<?>> rows) {
        this.year = year;
        this.rows = rows;
    }

    /** A ledger of which no file has been read. */
    public static Ledger of(Year year) {
        return new Ledger(year, Map.of());
    }

    /** The year's settings. */
    public record Year(FiscalYear fiscalYear, List<Department> departments, String tableSet, Recognition recognition) {}

    public record Department(UnitCode code, String name) {}

    public Year year() {
        return year;
    }

    /** The rows of the file whose rows say such; none when there is no such file. */
    public <R> List<R> rows(Class<R> type) {
        return rows.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** This ledger with the rows of one more file. */
    public <R> Ledger with(Class<R> type, List<R> added) {
        Map<Class<?>, List<?>> all = new HashMap<>(rows);
        all.put(type, List.copyOf(added));
        return new Ledger(year, Map.copyOf(all));
    }
}
