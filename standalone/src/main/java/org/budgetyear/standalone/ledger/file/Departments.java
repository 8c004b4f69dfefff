package org.budgetyear.standalone.ledger.file;

import java.util.List;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Ledger;

/** The departments of year.json, which cells may name. */
record Departments(List<String> codes) {

    static Departments of(Ledger ledger) {
        return new Departments(ledger.year().departments().stream()
                .map(department -> department.code().value())
                .toList());
    }

    CellForm form() {
        String listed = String.join(", ", codes);
        return CellForm.matching(codes::contains, "a department of year.json: " + listed, " year.json 中的部门：" + listed);
    }
}
