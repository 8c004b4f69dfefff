package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Delegations abroad; one of several units has a row with the same id for each of them. */
public final class DelegationsFile implements LedgerFile<DelegationsFile.Delegation> {

    /** What the unit had to do with a delegation. */
    public record Delegation(
            int row,
            UnitCode unit,
            String id,
            String country,
            int days,
            int travellers,
            Cost cost,
            @Nullable LocalDate date) {}

    @Override
    public String name() {
        return "delegations.csv";
    }

    @Override
    public String meaningZh() {
        return "因公出国（境）团组";
    }

    @Override
    public Class<Delegation> rowType() {
        return Delegation.class;
    }

    @Override
    public FileForm<Delegation> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                Stream.concat(
                                Stream.of(
                                        registers.unit(),
                                        Column.of("delegation", "团组编号，几个单位联合组团的填同一编号", CellForm.text()),
                                        Column.of("country", "国家或地区", CellForm.text()),
                                        Column.of("days", "天数", CellForm.countAboveZero()),
                                        Column.of("travellers", "本单位人次", CellForm.countAboveZero()),
                                        Dated.column(registers)),
                                Cost.columns().stream())
                        .toList(),
                row -> row.joined("unit", "delegation"),
                row -> new Delegation(
                        row.number(),
                        row.unit(),
                        row.text("delegation"),
                        row.text("country"),
                        Integer.parseInt(row.text("days")),
                        Integer.parseInt(row.text("travellers")),
                        Cost.of(row),
                        Dated.of(row)));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Dated dated = new Dated(Postings.of(ledger), year);
        for (Delegation row : ledger.rows(Delegation.class)) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("delegationId", row.id());
            data.put("country", row.country());
            data.put("days", row.days());
            data.put("travellers", row.travellers());
            row.cost().addTo(data);
            dated.post(row.date(), row.unit(), "record-delegation", source(row.row()), data);
        }
    }
}
