package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Receptions, in batches. */
public final class ReceptionsFile implements LedgerFile<ReceptionsFile.Reception> {

    /** Receptions of one kind. */
    public record Reception(
            int row,
            UnitCode unit,
            String id,
            ReceptionKind kind,
            int batches,
            int guests,
            Cost cost,
            @Nullable LocalDate date) {}

    @Override
    public String name() {
        return "receptions.csv";
    }

    @Override
    public String meaningZh() {
        return "公务接待";
    }

    @Override
    public Class<Reception> rowType() {
        return Reception.class;
    }

    @Override
    public FileForm<Reception> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                Stream.concat(
                                Stream.of(
                                        registers.unit(),
                                        Column.of("reception", "接待登记编号", CellForm.text()),
                                        Column.of("kind", "国内接待或外事接待", CellForm.oneOf(ReceptionKind.values())),
                                        Column.of("batches", "批次", CellForm.countAboveZero()),
                                        Column.of("guests", "人次", CellForm.countAboveZero()),
                                        Dated.column(registers)),
                                Cost.columns().stream())
                        .toList(),
                row -> row.joined("unit", "reception"),
                row -> new Reception(
                        row.number(),
                        row.unit(),
                        row.text("reception"),
                        ReceptionKind.valueOf(row.text("kind")),
                        Integer.parseInt(row.text("batches")),
                        Integer.parseInt(row.text("guests")),
                        Cost.of(row),
                        Dated.of(row)));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Dated dated = new Dated(Postings.of(ledger), year);
        for (Reception row : ledger.rows(Reception.class)) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("receptionId", row.id());
            data.put("kind", row.kind());
            data.put("batches", row.batches());
            data.put("guests", row.guests());
            row.cost().addTo(data);
            dated.post(row.date(), row.unit(), "record-reception", source(row.row()), data);
        }
    }
}
