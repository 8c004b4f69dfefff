package org.budgetyear.standalone.ledger.file;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** What the units spend on beyond their running costs. */
public final class ProjectsFile implements LedgerFile<ProjectsFile.Project> {

    /** A project of a unit. */
    public record Project(int row, UnitCode unit, ProjectCode code, String name) {}

    @Override
    public String name() {
        return "projects.csv";
    }

    @Override
    public String meaningZh() {
        return "项目";
    }

    @Override
    public Class<Project> rowType() {
        return Project.class;
    }

    @Override
    public FileForm<Project> form(Ledger before) {
        return new FileForm<>(
                List.of(
                        Column.of("project", "项目编码", CellForm.code(ProjectCode::new)),
                        Column.of("name", "项目名称", CellForm.text()),
                        new Registers(before).unit()),
                row -> row.joined("unit", "project"),
                row -> new Project(row.number(), row.unit(), new ProjectCode(row.text("project")), row.text("name")));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Project row : ledger.rows(Project.class)) {
            Map<String, Object> data = Map.of("project", row.code(), "name", row.name());
            year.opening(postings.byBureau(row.unit(), "register-project", source(row.row()), postings.start(), data));
        }
    }
}
