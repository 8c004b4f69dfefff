package org.budgetyear.closing.refusal;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's balances were carried forward before: they open the next year once. */
public record AlreadyCarried(UnitCode unit, int version) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("already-carried")
                .at("unit", unit.value())
                .accepts("a unit whose balances were not carried forward", "尚未结转的单位")
                .says(
                        "The balances of unit " + unit + " were carried forward from version " + version + ".",
                        "单位 " + unit + " 已按第 " + version + " 版结转。")
                .problem();
    }
}
