package org.budgetyear.closing.refusal;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit is none of the department's. */
public record UnknownUnit(UnitCode unit) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("unknown-unit")
                .at("unit", unit.value())
                .accepts("a unit of the department", "本部门的单位")
                .says("Unit " + unit + " is none of the department's.", "单位 " + unit + " 不属于本部门。")
                .problem();
    }
}
