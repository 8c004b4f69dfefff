package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Lines that are opened with no money, so that table 08 prints them. */
public final class ZeroFundLinesFile implements LedgerFile<ZeroFundLinesFile.OpenedLine> {

    /** A line opened with no money. */
    public record OpenedLine(int row, UnitCode unit, QuotaLine line) {}

    @Override
    public String name() {
        return "zero-fund-lines.csv";
    }

    @Override
    public String meaningZh() {
        return "无资金的科目行（附表打印零行）";
    }

    @Override
    public Class<OpenedLine> rowType() {
        return OpenedLine.class;
    }

    @Override
    public FileForm<OpenedLine> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(registers.unit(), Registers.fiscalFund(), registers.function()),
                row -> row.joined("unit", "fund", "function"),
                ZeroFundLinesFile::openedLine);
    }

    private static OpenedLine openedLine(Row row) {
        Fund fund = Fund.valueOf(row.text("fund"));
        return new OpenedLine(row.number(), row.unit(), new QuotaLine(fund, row.function(), Nature.BASIC, null));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (OpenedLine row : ledger.rows(OpenedLine.class)) {
            Map<String, Object> data = Map.of("line", row.line());
            year.opening(postings.byBureau(row.unit(), "open-line", source(row.row()), postings.start(), data));
        }
    }
}
