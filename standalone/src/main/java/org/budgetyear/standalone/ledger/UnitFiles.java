package org.budgetyear.standalone.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;

/** The files that say who spends and on what: units.csv and projects.csv. */
final class UnitFiles {

    private UnitFiles() {}

    static FileForm<Ledger.Unit> units(UnitCode department) {
        CellForm ofTheDepartment = CellForm.matching(
                department.value()::equals,
                "the department of year.json, " + department,
                " year.json 中的部门 " + department);
        return new FileForm<>(
                "units.csv",
                true,
                List.of(
                        Column.of("unit", CellForm.code(UnitCode::new)),
                        Column.of("name", CellForm.text()),
                        Column.of("kind", CellForm.oneOf(UnitKind.values())),
                        Column.of("department", ofTheDepartment)),
                row -> row.text("unit"),
                row -> new Ledger.Unit(row.number(), row.unit(), row.text("name"), UnitKind.valueOf(row.text("kind"))));
    }

    static FileForm<Ledger.Project> projects(List<Ledger.Unit> units) {
        Set<UnitCode> known = units.stream().map(Ledger.Unit::code).collect(Collectors.toUnmodifiableSet());
        return new FileForm<>(
                "projects.csv",
                false,
                List.of(
                        Column.of("project", CellForm.code(ProjectCode::new)),
                        Column.of("name", CellForm.text()),
                        Column.of("unit", CellForm.code(UnitCode::new))),
                row -> row.joined("unit", "project"),
                row -> project(row, known));
    }

    private static Ledger.Project project(CsvRow row, Set<UnitCode> known) {
        if (!known.contains(row.unit())) {
            throw new NotAccepted("unit", "a unit of units.csv", " units.csv 中的单位");
        }
        return new Ledger.Project(row.number(), row.unit(), new ProjectCode(row.text("project")), row.text("name"));
    }
}
