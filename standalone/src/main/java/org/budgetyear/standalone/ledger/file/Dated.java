package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Posts what a unit does on the date that its row names, or when the year is over. */
record Dated(Postings postings, YearPostings year) {

    static Column column(Registers registers) {
        return Column.mayBeLeftOut(
                "date", "日期；不填则为年末", CellForm.dateOf(registers.year().value()));
    }

    static @Nullable LocalDate of(Row row) {
        String date = row.textOrNull("date");
        return date == null ? null : LocalDate.parse(date);
    }

    void post(@Nullable LocalDate date, UnitCode unit, String command, String source, Map<String, Object> data) {
        if (date == null) {
            year.closing(postings.byUnit(unit, "unit-clerk", command, source, postings.end(), data));
        } else {
            year.dated(postings.byUnit(unit, "unit-clerk", command, source, date, data));
        }
    }
}
