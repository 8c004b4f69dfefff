package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** What the lines bring over from the year before. */
public final class CarryOverFile implements LedgerFile<CarryOverFile.CarryOver> {

    /** A line's opening balance. */
    public record CarryOver(int row, UnitCode unit, QuotaLine line, Money opening) {}

    @Override
    public String name() {
        return "carry-over.csv";
    }

    @Override
    public String meaningZh() {
        return "年初结转和结余";
    }

    @Override
    public Class<CarryOver> rowType() {
        return CarryOver.class;
    }

    @Override
    public FileForm<CarryOver> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Registers.fiscalFund(),
                        registers.function(),
                        Registers.natureOfQuota(),
                        Registers.project(),
                        Column.of("opening_yuan", "年初余额（元）", CellForm.amountAboveZero())),
                Registers::line,
                row -> new CarryOver(row.number(), row.unit(), registers.requireLine(row), row.money("opening_yuan")));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (CarryOver row : ledger.rows(CarryOver.class)) {
            Map<String, Object> data = Map.of("line", row.line(), "amountFen", row.opening());
            year.opening(postings.byBureau(row.unit(), "carry-over-quota", source(row.row()), postings.start(), data));
        }
    }
}
