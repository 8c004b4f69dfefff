package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Form;

/** Opens the year of a department that publishes final accounts; addressed to the department's own code. */
public record OpenDepartmentYear(String departmentName, String tableSet) implements AppropriationCommand {
    public OpenDepartmentYear {
        Form.text("departmentName", departmentName);
        Form.text("tableSet", tableSet);
    }
}
