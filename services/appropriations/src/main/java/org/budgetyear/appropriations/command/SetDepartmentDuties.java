package org.budgetyear.appropriations.command;

import java.util.List;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.runtime.decider.Form;

/** Says what the department is there for; addressed to the department's own code. */
public record SetDepartmentDuties(List<DutySection> sections) implements DisclosureCommand {
    public SetDepartmentDuties {
        sections = Form.some("sections", sections);
        for (DutySection section : sections) {
            Form.text("sections.heading", section.heading());
            Form.prose("sections.text", section.text());
        }
    }
}
