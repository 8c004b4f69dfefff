package org.budgetyear.standalone.ledger.file;

import java.util.Set;
import java.util.stream.Collectors;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.Row;

/** What the rows of the other files may name: the codes of the year's chart, the units and their projects. */
final class Registers {

    private static final CellForm FISCAL_FUND =
            CellForm.oneOf(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);
    private static final CellForm NATURE_OF_QUOTA = CellForm.oneOf(Nature.BASIC, Nature.PROJECT);

    private final FiscalYear year;
    private final ChartOfAccounts chart;
    private final Set<String> units;
    private final Set<String> projects;

    /** @param ledger of which the chart, units and projects have been read */
    Registers(Ledger ledger) {
        this.year = ledger.year().fiscalYear();
        this.chart = ChartFile.chart(ledger).orElseGet(() -> ChartOfAccounts.of(year));
        this.units = ledger.rows(UnitsFile.Unit.class).stream()
                .map(unit -> unit.code().value())
                .collect(Collectors.toUnmodifiableSet());
        this.projects = ledger.rows(ProjectsFile.Project.class).stream()
                .map(project -> project.unit() + "|" + project.code())
                .collect(Collectors.toUnmodifiableSet());
    }

    FiscalYear year() {
        return year;
    }

    Column unit() {
        return unit("unit", "单位编码");
    }

    Column unit(String name, String meaningZh) {
        return Column.of(name, meaningZh, cell -> {
            new UnitCode(cell);
            if (!units.contains(cell)) {
                throw new NotAccepted("a unit of units.csv", " units.csv 中的单位");
            }
        });
    }

    Column function() {
        return function("function", "支出功能分类科目编码（7 位）");
    }

    Column function(String name, String meaningZh) {
        return Column.of(name, meaningZh, cell -> {
            if (!chart.has(new FunctionCode(cell))) {
                throw new NotAccepted("a functional code of " + year, year + " 年度支出功能分类科目编码");
            }
        });
    }

    Column economic() {
        return Column.of("economic", "部门预算支出经济分类科目编码（5 位）", cell -> {
            if (!chart.has(new EconomicCode(cell))) {
                throw new NotAccepted("an economic code of " + year, year + " 年度部门预算支出经济分类科目编码");
            }
        });
    }

    static Column project() {
        return Column.of(
                "project", "项目编码，基本支出留空", CellForm.code(ProjectCode::new).orEmpty());
    }

    static Column fiscalFund() {
        return Column.of("fund", "财政资金：一般公共预算、政府性基金、国有资本经营预算", FISCAL_FUND);
    }

    static Column natureOfQuota() {
        return Column.of("nature", "基本支出或项目支出", NATURE_OF_QUOTA);
    }

    /** The cells that say which line of which unit. */
    static String line(Row row) {
        return row.joined("unit", "fund", "function", "nature", "project");
    }

    /** @throws NotAccepted when the line is none, or names a project that its unit has not */
    QuotaLine requireLine(Row row) {
        QuotaLine line = row.line();
        requireProject(row.unit(), line, "project");
        return line;
    }

    /** @throws NotAccepted naming the column, when the line is of a project that the unit has not */
    void requireProject(UnitCode unit, QuotaLine line, String column) {
        if (line.project() != null && !projects.contains(unit + "|" + line.project())) {
            throw new NotAccepted(column, "a project of this unit in projects.csv", " projects.csv 中该单位的项目");
        }
    }
}
