package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Corrected codes of payments that have a voucher number in payments.csv. */
public final class ReclassificationsFile implements LedgerFile<ReclassificationsFile.Reclassification> {

    /** The right codes of a payment. */
    public record Reclassification(
            int row,
            UnitCode unit,
            String voucher,
            QuotaLine line,
            EconomicCode economic,
            @Nullable LocalDate date) {}

    @Override
    public String name() {
        return "reclassifications.csv";
    }

    @Override
    public String meaningZh() {
        return "科目更正";
    }

    @Override
    public Class<Reclassification> rowType() {
        return Reclassification.class;
    }

    @Override
    public FileForm<Reclassification> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("voucher", "支付凭证号", CellForm.text()),
                        Column.of("fund", "更正后的资金来源，须与原资金来源相同", CellForm.oneOf(Fund.values())),
                        registers.function(),
                        Column.of("nature", "更正后的支出性质", CellForm.oneOf(Nature.values())),
                        Registers.project(),
                        registers.economic(),
                        Dated.column(registers)),
                row -> row.joined("unit", "voucher", "fund", "function", "nature", "project", "economic", "date"),
                row -> new Reclassification(
                        row.number(),
                        row.unit(),
                        row.text("voucher"),
                        registers.requireLine(row),
                        row.economic(),
                        Dated.of(row)));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Dated dated = new Dated(Postings.of(ledger), year);
        for (Reclassification row : ledger.rows(Reclassification.class)) {
            Map<String, Object> data =
                    Map.of("voucher", row.voucher(), "toLine", row.line(), "toEconomic", row.economic());
            dated.post(row.date(), row.unit(), "reclassify-payment", source(row.row()), data);
        }
    }
}
