package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Cuts, freezes, reclaims or transfers are under way, so the year cannot be sealed yet. */
public record RequestsPending(UnitYear unitYear, int requests, Money pendingFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("requests-pending")
                .at("year", unitYear.year().toString())
                .accepts(
                        "a year in which every cut, freeze, reclaim and transfer is settled; ask again shortly",
                        "追减、冻结、收回和调剂均已办结的年度；请稍后重试")
                .says(
                        requests + " requests over " + Wording.yuan(pendingFen) + " are not settled yet in the year "
                                + unitYear.year() + " of unit " + unitYear.unit() + ".",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度尚有 " + requests + " 笔、共 "
                                + Wording.yuanZh(pendingFen) + " 的变动未办结。")
                .amount("pending", pendingFen)
                .problem();
    }
}
