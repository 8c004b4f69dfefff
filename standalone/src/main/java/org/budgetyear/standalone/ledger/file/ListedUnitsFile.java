package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.appropriations.Inclusion;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** The departments' units as the register has them, with those that keep no accounts of their own. */
public final class ListedUnitsFile implements LedgerFile<ListedUnitsFile.Listed> {

    /** A unit of a department, and how its disclosure includes it. */
    public record Listed(
            int row, UnitCode department, UnitCode unit, String name, UnitKind kind, Inclusion inclusion) {}

    @Override
    public String name() {
        return "listed-units.csv";
    }

    @Override
    public String meaningZh() {
        return "部门单位名录";
    }

    @Override
    public Class<Listed> rowType() {
        return Listed.class;
    }

    @Override
    public FileForm<Listed> form(Ledger before) {
        return new FileForm<>(
                List.of(
                        Column.of("department", "部门编码", Departments.of(before).form()),
                        Column.of("unit", "单位编码", CellForm.code(UnitCode::new)),
                        Column.of("name", "单位名称", CellForm.text()),
                        Column.of("kind", "单位性质", CellForm.oneOf(UnitKind.values())),
                        Column.of("inclusion", "单列（SEPARATE）或并入本级（MERGED）", CellForm.oneOf(Inclusion.values()))),
                row -> row.joined("department", "unit"),
                ListedUnitsFile::listed);
    }

    private static Listed listed(Row row) {
        return new Listed(
                row.number(),
                new UnitCode(row.text("department")),
                row.unit(),
                row.text("name"),
                UnitKind.valueOf(row.text("kind")),
                Inclusion.valueOf(row.text("inclusion")));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        List<Listed> rows = ledger.rows(Listed.class);
        for (UnitCode department :
                rows.stream().map(Listed::department).distinct().toList()) {
            List<Listed> own = rows.stream()
                    .filter(row -> row.department().equals(department))
                    .toList();
            List<Map<String, Object>> units =
                    own.stream().map(ListedUnitsFile::data).toList();
            year.opening(postings.byBureau(
                    department,
                    "list-department-units",
                    source(own.getFirst().row()),
                    postings.start(),
                    Map.of("units", units)));
        }
    }

    private static Map<String, Object> data(Listed row) {
        return Map.of("unit", row.unit(), "name", row.name(), "kind", row.kind(), "inclusion", row.inclusion());
    }
}
