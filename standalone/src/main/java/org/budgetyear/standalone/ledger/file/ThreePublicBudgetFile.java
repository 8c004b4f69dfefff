package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** The opening budgets of the three public expenses. */
public final class ThreePublicBudgetFile implements LedgerFile<ThreePublicBudgetFile.Ceiling> {

    /** What a unit may spend on one of the three public expenses. */
    public record Ceiling(int row, UnitCode unit, ThreePublicItem item, Money amount) {}

    @Override
    public String name() {
        return "three-public-budget.csv";
    }

    @Override
    public String meaningZh() {
        return "“三公”经费年初预算";
    }

    @Override
    public Class<Ceiling> rowType() {
        return Ceiling.class;
    }

    @Override
    public FileForm<Ceiling> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("item", "事项：出国（境）、购车、用车、接待", CellForm.oneOf(ThreePublicItem.values())),
                        Column.of("amount_yuan", "预算数（元）", CellForm.amountOfZeroOrMore())),
                row -> row.joined("unit", "item"),
                ThreePublicBudgetFile::ceiling);
    }

    private static Ceiling ceiling(Row row) {
        ThreePublicItem item = ThreePublicItem.valueOf(row.text("item"));
        return new Ceiling(row.number(), row.unit(), item, row.money("amount_yuan"));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Ceiling row : ledger.rows(Ceiling.class)) {
            Map<String, Object> data = Map.of("item", row.item(), "amountFen", row.amount());
            year.opening(postings.byBureau(
                    row.unit(), "set-three-public-ceiling", source(row.row()), postings.start(), data));
        }
    }
}
