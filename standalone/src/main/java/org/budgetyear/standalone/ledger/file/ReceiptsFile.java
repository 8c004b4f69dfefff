package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FunctionCode;
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

/** Income that is no fiscal appropriation. */
public final class ReceiptsFile implements LedgerFile<ReceiptsFile.Receipt> {

    private static final String UNNAMED_PAYER = "账簿未列明";

    /** What came in from one source for one function. */
    public record Receipt(int row, UnitCode unit, Fund source, FunctionCode function, Money amount) {}

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
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero())),
                row -> row.joined("unit", "source", "fund", "function", "amount_yuan"),
                ReceiptsFile::receipt);
    }

    private static Receipt receipt(Row row) {
        Fund source = Fund.valueOf(row.text("source"));
        return new Receipt(row.number(), row.unit(), source, row.function(), row.money("amount_yuan"));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        LocalDate date = postings.start();
        for (Receipt row : ledger.rows(Receipt.class)) {
            Map<String, Object> data = Map.of(
                    "receiptNo", source(row.row()),
                    "fund", row.source(),
                    "function", row.function(),
                    "amountFen", row.amount(),
                    "payer", UNNAMED_PAYER);
            year.opening(postings.byUnit(row.unit(), "accountant", "record-receipt", source(row.row()), date, data));
        }
    }
}
