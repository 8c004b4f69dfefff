package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.runtime.decider.Form;

/** Registers a project of the unit, so that project expenditure can name it. */
public record RegisterProject(ProjectCode project, String name) implements AppropriationCommand {
    public RegisterProject {
        Form.text("name", name);
    }
}
