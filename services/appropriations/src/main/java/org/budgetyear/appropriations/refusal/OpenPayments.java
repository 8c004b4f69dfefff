package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Payments are requested or approved and not yet cleared, so the year cannot be sealed. */
public record OpenPayments(UnitYear unitYear, int openPayments, Money reservedFen) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("open-payments")
                .at("year", unitYear.year().toString())
                .accepts("a year in which every payment is cleared, returned, bounced or void", "所有支付均已清算、退回、退票或作废的年度")
                .says(
                        openPayments + " payments of unit " + unitYear.unit() + " are open in " + unitYear.year()
                                + " and reserve " + Wording.yuan(reservedFen) + ".",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度尚有 " + openPayments + " 笔未办结支付，占用 "
                                + Wording.yuanZh(reservedFen) + "。")
                .amount("reserved", reservedFen)
                .problem();
    }
}
