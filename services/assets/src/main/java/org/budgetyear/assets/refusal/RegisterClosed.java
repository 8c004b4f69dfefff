package org.budgetyear.assets.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The year's register is closed, or is being closed. */
public record RegisterClosed(UnitYear unitYear) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("register-closed")
                .at("year", unitYear.year().toString())
                .accepts("a year that is not sealed", "未封账的年度")
                .says(
                        "The asset register of unit " + unitYear.unit() + " for " + unitYear.year() + " is closed.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度资产账已结。")
                .problem();
    }
}
