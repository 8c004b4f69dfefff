package org.budgetyear.standalone.ledger.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** The lines' budgets: what they open with, and the net change in the year. */
public final class QuotasFile implements LedgerFile<QuotasFile.Quota> {

    /** A line's opening budget and the net change in the year; the change is negative for a cut. */
    public record Quota(int row, UnitCode unit, QuotaLine line, Money opening, Money change) {}

    @Override
    public String name() {
        return "quotas.csv";
    }

    @Override
    public String meaningZh() {
        return "预算指标";
    }

    @Override
    public Class<Quota> rowType() {
        return Quota.class;
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public FileForm<Quota> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Registers.fiscalFund(),
                        registers.function(),
                        Registers.natureOfQuota(),
                        Registers.project(),
                        Column.of("opening_yuan", "年初预算数（元）", CellForm.amountOfZeroOrMore()),
                        Column.of("change_yuan", "年中净调整数（元），追减为负", CellForm.amount())),
                Registers::line,
                row -> quota(row, registers.requireLine(row)));
    }

    private static Quota quota(Row row, QuotaLine line) {
        Money opening = row.money("opening_yuan");
        Money change = row.money("change_yuan");
        if (opening.plus(change).isNegative()) {
            throw new NotAccepted("change_yuan", "a cut of no more than the opening budget", "不超过年初预算的追减额");
        }
        return new Quota(row.number(), row.unit(), line, opening, change);
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        Set<String> opened = new HashSet<>();
        ledger.rows(ZeroFundLinesFile.OpenedLine.class).forEach(row -> opened.add(row.unit() + "|" + row.line()));
        ledger.rows(CarryOverFile.CarryOver.class).forEach(row -> opened.add(row.unit() + "|" + row.line()));
        for (Quota row : ledger.rows(Quota.class)) {
            if (row.opening().isPositive()) {
                Map<String, Object> data = Map.of("line", row.line(), "amountFen", row.opening());
                year.opening(postings.byBureau(row.unit(), "issue-quota", source(row.row()), postings.start(), data));
            } else if (row.change().isZero() && opened.add(row.unit() + "|" + row.line())) {
                Map<String, Object> data = Map.of("line", row.line());
                year.opening(postings.byBureau(row.unit(), "open-line", source(row.row()), postings.start(), data));
            }
        }
        YearPlan.of(ledger).changes().forEach(change -> year.dated(change(postings, change)));
    }

    /** The net change of a line's budget: a supplement or a cut. */
    private Posting change(Postings postings, YearPlan.Change change) {
        Quota row = change.quota();
        Money amount = row.change().isNegative() ? row.change().negate() : row.change();
        String command = row.change().isNegative() ? "cut-quota" : "supplement-quota";
        Map<String, Object> data = Map.of("line", row.line(), "amountFen", amount);
        return postings.byBureau(row.unit(), command, source(row.row()), change.date(), data);
    }
}
