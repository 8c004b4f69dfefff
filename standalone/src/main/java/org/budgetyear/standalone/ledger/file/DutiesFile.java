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

/** What departments are there for, section by section. */
public final class DutiesFile implements LedgerFile<DutiesFile.Section> {

    /** A section with its heading. */
    public record Section(int row, UnitCode department, String heading, String text) {}

    @Override
    public String name() {
        return "duties.csv";
    }

    @Override
    public String meaningZh() {
        return "部门职责";
    }

    @Override
    public Class<Section> rowType() {
        return Section.class;
    }

    @Override
    public FileForm<Section> form(Ledger before) {
        return new FileForm<>(
                List.of(
                        Column.of("department", "部门编码", Departments.of(before).form()),
                        Column.of("heading", "小标题", CellForm.text()),
                        Column.of("text", "内容", CellForm.prose())),
                row -> row.joined("department", "heading"),
                row -> new Section(
                        row.number(), new UnitCode(row.text("department")), row.text("heading"), row.text("text")));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        List<Section> rows = ledger.rows(Section.class);
        for (UnitCode department :
                rows.stream().map(Section::department).distinct().toList()) {
            List<Section> own = rows.stream()
                    .filter(row -> row.department().equals(department))
                    .toList();
            List<Map<String, String>> sections = own.stream()
                    .map(row -> Map.of("heading", row.heading(), "text", row.text()))
                    .toList();
            year.opening(postings.byBureau(
                    department,
                    "set-department-duties",
                    source(own.getFirst().row()),
                    postings.start(),
                    Map.of("sections", sections)));
        }
    }
}
