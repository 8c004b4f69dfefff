package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** Income that is no fiscal appropriation. */
public final class ReceiptsFile implements LedgerFile<ReceiptsFile.Receipt> {

    private static final String UNNAMED_PAYER = "账簿未列明";

    private static final CellForm UNIT = CellForm.code(UnitCode::new);

    /**
     * What came in from one source for one function.
     *
     * @param from the unit that paid it, when that is one whose books tell of it
     */
    public record Receipt(
            int row,
            UnitCode unit,
            Fund source,
            FunctionCode function,
            Money amount,
            @Nullable String receiptNo,
            @Nullable String payer,
            @Nullable From from) {}

    /** A unit and its voucher. */
    public record From(UnitCode unit, String voucher) {}

    @Override
    public String name() {
        return "receipts.csv";
    }

    @Override
    public String meaningZh() {
        return "非财政拨款收入";
    }

    @Override
    public Class<Receipt> rowType() {
        return Receipt.class;
    }

    @Override
    public FileForm<Receipt> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of(
                                "source",
                                "来源：上级补助、事业、经营、附属单位上缴、其他",
                                CellForm.oneOf(
                                        Fund.SUPERIOR_SUBSIDY,
                                        Fund.INSTITUTIONAL,
                                        Fund.BUSINESS,
                                        Fund.AFFILIATED_REMITTANCE,
                                        Fund.OTHER)),
                        // May be left empty: it is the source that says where the money comes from.
                        Column.of(
                                "fund",
                                "资金性质，可留空",
                                CellForm.oneOf(Fund.values()).orEmpty()),
                        registers.function(),
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero()),
                        Column.mayBeLeftOut("receipt_no", "收款编号", CellForm.text()),
                        Column.mayBeLeftOut("payer", "付款人", CellForm.text()),
                        Column.mayBeLeftOut("payer_unit", "付款单位编码，系统内单位之间往来时填", UNIT),
                        Column.mayBeLeftOut("voucher", "付款单位的支付凭证号", CellForm.text())),
                ReceiptsFile::identity,
                ReceiptsFile::receipt);
    }

    private static Receipt receipt(Row row) {
        Fund source = Fund.valueOf(row.text("source"));
        return new Receipt(
                row.number(),
                row.unit(),
                source,
                row.function(),
                row.money("amount_yuan"),
                row.textOrNull("receipt_no"),
                row.textOrNull("payer"),
                from(row));
    }

    /** A receipt's number is used once in a unit's year; without one, a row that says the same again is a slip. */
    private static String identity(Row row) {
        return row.text("receipt_no").isEmpty()
                ? row.joined("unit", "source", "fund", "function", "amount_yuan", "payer", "payer_unit", "voucher")
                : row.joined("unit", "receipt_no");
    }

    private static @Nullable From from(Row row) {
        String unit = row.textOrNull("payer_unit");
        String voucher = row.textOrNull("voucher");
        if ((unit == null) != (voucher == null)) {
            throw new NotAccepted(
                    unit == null ? "payer_unit" : "voucher",
                    "payer_unit and voucher together, or neither",
                    "payer_unit 与 voucher 须同时填写或同时留空");
        }
        return unit == null || voucher == null ? null : new From(new UnitCode(unit), voucher);
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        LocalDate date = postings.start();
        for (Receipt row : ledger.rows(Receipt.class)) {
            String source = source(row.row());
            String number = Objects.requireNonNullElse(row.receiptNo(), source);
            Map<String, Object> data = Map.of(
                    "receiptNo", number,
                    "fund", row.source(),
                    "function", row.function(),
                    "amountFen", row.amount(),
                    "payer", Objects.requireNonNullElse(row.payer(), UNNAMED_PAYER));
            year.opening(postings.byUnit(row.unit(), "unit-clerk", "record-receipt", source, date, data));
            From from = row.from();
            if (from != null) {
                year.opening(postings.byUnit(
                        row.unit(),
                        "unit-clerk",
                        "name-paying-unit",
                        source,
                        date,
                        Map.of("receiptNo", number, "payingUnit", from.unit(), "voucher", from.voucher())));
            }
        }
    }
}
