package org.budgetyear.standalone.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;

/** What the rows of the other files may name: the year's codes, the units and their projects. */
final class Registers {

    private final FiscalYear year;
    private final ChartOfAccounts chart;
    private final Set<String> units;
    private final Set<String> projects;

    Registers(FiscalYear year, List<Ledger.Unit> units, List<Ledger.Project> projects) {
        this.year = year;
        this.chart = ChartOfAccounts.of(year);
        this.units = units.stream().map(unit -> unit.code().value()).collect(Collectors.toUnmodifiableSet());
        this.projects = projects.stream()
                .map(project -> project.unit() + "|" + project.code())
                .collect(Collectors.toUnmodifiableSet());
    }

    FiscalYear year() {
        return year;
    }

    Column unit() {
        return Column.of("unit", cell -> {
            new UnitCode(cell);
            if (!units.contains(cell)) {
                throw new NotAccepted("a unit of units.csv", " units.csv 中的单位");
            }
        });
    }

    Column function() {
        return Column.of("function", cell -> {
            if (!chart.has(new FunctionCode(cell))) {
                throw new NotAccepted("a functional code of " + year, year + " 年度支出功能分类科目编码");
            }
        });
    }

    Column economic() {
        return Column.of("economic", cell -> {
            if (!chart.has(new EconomicCode(cell))) {
                throw new NotAccepted("an economic code of " + year, year + " 年度部门预算支出经济分类科目编码");
            }
        });
    }

    static Column project() {
        return Column.of("project", CellForm.code(ProjectCode::new).orEmpty());
    }

    /** @throws NotAccepted when the row names a project that its unit has not */
    void requireProject(CsvRow row) {
        String project = row.text("project");
        if (!project.isEmpty() && !projects.contains(row.text("unit") + "|" + project)) {
            throw new NotAccepted("project", "a project of this unit in projects.csv", " projects.csv 中该单位的项目");
        }
    }
}
