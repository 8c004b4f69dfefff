package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Non-tax revenue that the units collected for the treasury. */
public final class NonTaxFile implements LedgerFile<NonTaxFile.Revenue> {

    private static final String UNNAMED_PAYER = "账簿未列明";

    /** What was collected of one kind. */
    public record Revenue(
            int row,
            UnitCode unit,
            NonTaxKind kind,
            NonTaxDestination destination,
            Money amount,
            @Nullable String payer,
            @Nullable LocalDate date) {}

    @Override
    public String name() {
        return "non-tax.csv";
    }

    @Override
    public String meaningZh() {
        return "非税收入";
    }

    @Override
    public Class<Revenue> rowType() {
        return Revenue.class;
    }

    @Override
    public FileForm<Revenue> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("kind", "类别", CellForm.oneOf(NonTaxKind.values())),
                        Column.of("destination", "缴入国库或财政专户", CellForm.oneOf(NonTaxDestination.values())),
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero()),
                        Column.mayBeLeftOut("payer", "缴款人", CellForm.text()),
                        Dated.column(registers)),
                row -> row.joined("unit", "kind", "destination", "amount_yuan", "payer", "date"),
                row -> new Revenue(
                        row.number(),
                        row.unit(),
                        NonTaxKind.valueOf(row.text("kind")),
                        NonTaxDestination.valueOf(row.text("destination")),
                        row.money("amount_yuan"),
                        row.textOrNull("payer"),
                        Dated.of(row)));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Dated dated = new Dated(Postings.of(ledger), year);
        for (Revenue row : ledger.rows(Revenue.class)) {
            Map<String, Object> data = Map.of(
                    "revenueNo", source(row.row()),
                    "kind", row.kind(),
                    "destination", row.destination(),
                    "amountFen", row.amount(),
                    "payer", Objects.requireNonNullElse(row.payer(), UNNAMED_PAYER));
            dated.post(row.date(), row.unit(), "record-non-tax-revenue", source(row.row()), data);
        }
    }
}
