package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Budget that moves from a line to another, of the same unit or of another. */
public final class QuotaTransfersFile implements LedgerFile<QuotaTransfersFile.QuotaTransfer> {

    /** What a line gives and which line gets it, in the same fund. */
    public record QuotaTransfer(
            int row, UnitCode unit, QuotaLine line, UnitCode toUnit, QuotaLine toLine, Money amount, LocalDate date) {}

    @Override
    public String name() {
        return "quota-transfers.csv";
    }

    @Override
    public String meaningZh() {
        return "指标调剂";
    }

    @Override
    public Class<QuotaTransfer> rowType() {
        return QuotaTransfer.class;
    }

    @Override
    public FileForm<QuotaTransfer> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Registers.fiscalFund(),
                        registers.function(),
                        Registers.natureOfQuota(),
                        Registers.project(),
                        registers.unit("to_unit", "调入单位编码"),
                        registers.function("to_function", "调入功能分类科目编码"),
                        Column.of("to_nature", "调入支出性质", CellForm.oneOf(Nature.BASIC, Nature.PROJECT)),
                        Column.of(
                                "to_project",
                                "调入项目编码，基本支出留空",
                                CellForm.code(ProjectCode::new).orEmpty()),
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero()),
                        Column.of("date", "日期", CellForm.dateOf(registers.year().value()))),
                row -> "",
                row -> transfer(row, registers));
    }

    private static QuotaTransfer transfer(Row row, Registers registers) {
        QuotaLine line = registers.requireLine(row);
        UnitCode toUnit = new UnitCode(row.text("to_unit"));
        String toProject = row.textOrNull("to_project");
        QuotaLine toLine = new QuotaLine(
                Fund.valueOf(row.text("fund")),
                new FunctionCode(row.text("to_function")),
                Nature.valueOf(row.text("to_nature")),
                toProject == null ? null : new ProjectCode(toProject));
        registers.requireProject(toUnit, toLine, "to_project");
        return new QuotaTransfer(row.number(), row.unit(), line, toUnit, toLine, row.money("amount_yuan"), row.date());
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (QuotaTransfer row : ledger.rows(QuotaTransfer.class)) {
            Map<String, Object> data = Map.of(
                    "line", row.line(),
                    "amountFen", row.amount(),
                    "toUnit", row.toUnit(),
                    "toLine", row.toLine());
            year.dated(postings.byBureau(row.unit(), "transfer-quota", source(row.row()), row.date(), data));
        }
    }
}
