package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Why figures of the disclosure are as they are. */
public final class ExplanationsFile implements LedgerFile<ExplanationsFile.Explanation> {

    /** An explanation by the department that publishes the figure; it holds for the figure with this hash. */
    public record Explanation(
            int row, UnitCode department, String scope, String figureHash, String printed, String text) {}

    @Override
    public String name() {
        return "explanations.csv";
    }

    @Override
    public String meaningZh() {
        return "数据说明";
    }

    @Override
    public Class<Explanation> rowType() {
        return Explanation.class;
    }

    @Override
    public FileForm<Explanation> form(Ledger before) {
        return new FileForm<>(
                List.of(
                        Column.of("department", "部门编码", Departments.of(before).form()),
                        Column.of("scope", "指标名称或单元格，如 05:2010301:basic", CellForm.text()),
                        Column.of("figure_hash", "所说明数据的校验码", CellForm.text()),
                        Column.of("printed", "所说明的数据（印刷值）", CellForm.text()),
                        Column.of("text", "说明", CellForm.prose())),
                row -> row.joined("department", "scope"),
                row -> new Explanation(
                        row.number(),
                        new UnitCode(row.text("department")),
                        row.text("scope"),
                        row.text("figure_hash"),
                        row.text("printed"),
                        row.text("text")));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Explanation row : ledger.rows(Explanation.class)) {
            Map<String, Object> data = Map.of(
                    "scope", row.scope(),
                    "figureHash", row.figureHash(),
                    "printed", row.printed(),
                    "text", row.text());
            year.closing(
                    postings.byBureau(row.department(), "explain-variance", source(row.row()), postings.end(), data));
        }
    }
}
