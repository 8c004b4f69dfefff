package org.budgetyear.appropriations.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetyear.model.appropriations.ListedUnit;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Form;

/** Lists the department's units of the year, as the register has them; addressed to the department's own code. */
public record ListDepartmentUnits(List<ListedUnit> units) implements DisclosureCommand {
    public ListDepartmentUnits {
        units = Form.some("units", units);
        Set<UnitCode> listed = new HashSet<>();
        for (ListedUnit unit : units) {
            Form.text("units.name", unit.name());
            if (!listed.add(unit.unit())) {
                throw new NotAccepted(
                        "units",
                        "each unit once, and not " + unit.unit() + " twice",
                        "每个单位只列一次，" + unit.unit() + " 重复");
            }
        }
    }
}
