package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.runtime.decider.Form;

/** Opens a unit's fiscal year, so that it can be given quota. */
public record OpenYear(
        String unitName, UnitKind kind, UnitCode department, Recognition recognition, boolean directPosting)
        implements AppropriationCommand {
    public OpenYear {
        Form.text("unitName", unitName);
    }
}
