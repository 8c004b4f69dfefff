package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Figures of last year's accounts, for comparison with this year's. */
public final class PriorYearFile implements LedgerFile<PriorYearFile.PriorYearFigure> {

    /** A figure of last year's accounts of a department. */
    public record PriorYearFigure(int row, UnitCode department, String metric, Money amount) {}

    @Override
    public String name() {
        return "prior-year.csv";
    }

    @Override
    public String meaningZh() {
        return "上年决算数";
    }

    @Override
    public Class<PriorYearFigure> rowType() {
        return PriorYearFigure.class;
    }

    @Override
    public FileForm<PriorYearFigure> form(Ledger before) {
        CellForm metric = CellForm.matching(
                cell -> cell.matches("[a-z][a-z0-9_]*(\\.[A-Za-z0-9_]+)*"),
                "the name of a figure such as expense.basic",
                "指标名称，如 expense.basic");
        Departments departments = Departments.of(before);
        return new FileForm<>(
                List.of(
                        Column.of("metric", "指标名称", metric),
                        Column.of("amount_yuan", "上年决算数（元）", CellForm.amountOfZeroOrMore()),
                        Column.mayBeLeftOut("department", "部门编码，仅一个部门时可不填", departments.form())),
                row -> row.joined("department", "metric"),
                row -> figure(row, departments));
    }

    private static PriorYearFigure figure(Row row, Departments departments) {
        String given = row.text("department");
        if (given.isEmpty() && departments.codes().size() > 1) {
            throw new NotAccepted("department", "a department, for there are several", "部门编码，因账簿含多个部门");
        }
        UnitCode department = new UnitCode(given.isEmpty() ? departments.codes().getFirst() : given);
        return new PriorYearFigure(row.number(), department, row.text("metric"), row.money("amount_yuan"));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (PriorYearFigure row : ledger.rows(PriorYearFigure.class)) {
            Map<String, Object> data = Map.of("metric", row.metric(), "amountFen", row.amount());
            year.opening(postings.byBureau(
                    row.department(), "record-prior-year-figure", source(row.row()), postings.start(), data));
        }
    }
}
