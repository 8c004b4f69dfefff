package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.Posting;

/** Makes the postings of a year. A source names file and row: the command's id is made of it. */
record Postings(FiscalYear year) {

    static Postings of(Ledger ledger) {
        return new Postings(ledger.year().fiscalYear());
    }

    /** The accounting date of what opens the year. */
    LocalDate start() {
        return WorkingDays.of(year).first();
    }

    /** The accounting date of what is posted when the year is over. */
    LocalDate end() {
        return WorkingDays.of(year).last();
    }

    /** A command of the finance bureau, to appropriations. */
    Posting byBureau(UnitCode unit, String command, String source, LocalDate date, Map<String, Object> data) {
        return byBureau(Posting.Context.APPROPRIATIONS, unit, command, source, date, data);
    }

    /** A command of the finance bureau, to another service. */
    Posting byBureau(
            Posting.Context context,
            UnitCode unit,
            String command,
            String source,
            LocalDate date,
            Map<String, Object> data) {
        return new Posting(
                context,
                unit,
                year,
                command,
                id(source, command),
                date,
                "账簿〔%s〕%s".formatted(year, source),
                Posting.Actor.BUREAU,
                data);
    }

    /** A command of one of the unit's own people, to payments. */
    Posting byUnit(
            UnitCode unit, String role, String command, String source, LocalDate date, Map<String, Object> data) {
        return byUnit(Posting.Context.PAYMENTS, unit, role, command, source, date, data);
    }

    /** A command of one of the unit's own people, to another service. */
    Posting byUnit(
            Posting.Context context,
            UnitCode unit,
            String role,
            String command,
            String source,
            LocalDate date,
            Map<String, Object> data) {
        return new Posting(
                context,
                unit,
                year,
                command,
                id(source, command),
                date,
                null,
                Posting.Actor.of(unit, role, role),
                data);
    }

    /** A command of one of the unit's own people, to assets. */
    Posting byKeeper(
            UnitCode unit, String role, String command, String source, LocalDate date, Map<String, Object> data) {
        return new Posting(
                Posting.Context.ASSETS,
                unit,
                year,
                command,
                id(source, command),
                date,
                null,
                Posting.Actor.of(unit, role, role),
                data);
    }

    private static String id(String source, String command) {
        return "ledger:" + source + ":" + command;
    }
}
