package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Frozen money is left, and somebody must decide on it before the year is sealed. */
public record MoneyStillFrozen(UnitYear unitYear, Money frozenFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("money-still-frozen")
                .at("year", unitYear.year().toString())
                .accepts(
                        "a year with no frozen money; unfreeze it, and reclaim it where it must go back",
                        "无冻结资金的年度；请先解冻，应收回的再收回")
                .says(
                        "Unit " + unitYear.unit() + " has " + Wording.yuan(frozenFen) + " frozen in " + unitYear.year()
                                + ".",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度尚有冻结资金 " + Wording.yuanZh(frozenFen)
                                + "。")
                .amount("frozen", frozenFen)
                .problem();
    }
}
