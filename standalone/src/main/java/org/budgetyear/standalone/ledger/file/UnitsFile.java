package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** The units whose accounts make up the departments'. Their years are opened first and sealed last. */
public final class UnitsFile implements LedgerFile<UnitsFile.Unit> {

    /** A unit and the department it belongs to. */
    public record Unit(int row, UnitCode code, String name, UnitKind kind, UnitCode department) {}

    @Override
    public String name() {
        return "units.csv";
    }

    @Override
    public String meaningZh() {
        return "单位";
    }

    @Override
    public Class<Unit> rowType() {
        return Unit.class;
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public FileForm<Unit> form(Ledger before) {
        return new FileForm<>(
                List.of(
                        Column.of("unit", "单位编码", CellForm.code(UnitCode::new)),
                        Column.of("name", "单位名称", CellForm.text()),
                        Column.of("kind", "单位性质：行政、参公、事业", CellForm.oneOf(UnitKind.values())),
                        Column.of("department", "部门编码", Departments.of(before).form())),
                row -> row.text("unit"),
                UnitsFile::unit);
    }

    private static Unit unit(Row row) {
        return new Unit(
                row.number(),
                row.unit(),
                row.text("name"),
                UnitKind.valueOf(row.text("kind")),
                new UnitCode(row.text("department")));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Ledger.Department department : ledger.year().departments()) {
            Map<String, Object> data = Map.of(
                    "departmentName",
                    department.name(),
                    "tableSet",
                    ledger.year().tableSet());
            year.opening(
                    postings.byBureau(department.code(), "open-department-year", "year.json", postings.start(), data));
        }
        for (Unit unit : ledger.rows(Unit.class)) {
            year.opening(opening(ledger, unit));
            year.sealing(postings.byBureau(
                    unit.code(),
                    "seal-year",
                    source(unit.row()),
                    postings.year().lastDay(),
                    Map.of()));
        }
    }

    private Posting opening(Ledger ledger, Unit unit) {
        Postings postings = Postings.of(ledger);
        Map<String, Object> data = Map.of(
                "unitName", unit.name(),
                "kind", unit.kind(),
                "department", unit.department(),
                "recognition", ledger.year().recognition(),
                "directPosting", true);
        return postings.byBureau(unit.code(), "open-year", source(unit.row()), postings.start(), data);
    }
}
