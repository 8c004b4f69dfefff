package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** An item of the three public expenses has one opening budget. */
public record CeilingAlreadySet(ThreePublicItem item, Money ceilingFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("ceiling-already-set")
                .at("data.item", item.name())
                .accepts("an item whose opening budget was not set", "尚未设定年初预算的项目")
                .says(
                        "The opening budget of " + item + " is set already: " + Wording.yuan(ceilingFen) + ".",
                        item + " 的年初预算已设定为 " + Wording.yuanZh(ceilingFen) + "。")
                .amount("ceiling", ceilingFen)
                .problem();
    }
}
