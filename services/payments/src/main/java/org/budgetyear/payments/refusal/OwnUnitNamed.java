package org.budgetyear.payments.refusal;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A unit pays nothing to itself. */
public record OwnUnitNamed(String field, UnitCode unit) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("own-unit-named")
                .at("data." + field, unit.value())
                .accepts("another unit", "其他单位")
                .says(
                        "Unit " + unit + " is the one that records this; another unit is at the other end.",
                        "单位 " + unit + " 为登记单位本身，对方必须是其他单位。")
                .problem();
    }
}
