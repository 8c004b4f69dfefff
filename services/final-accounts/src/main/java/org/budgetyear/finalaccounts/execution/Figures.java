package org.budgetyear.finalaccounts.execution;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/**
 * What was budgeted and what became of it. Budgets are not made by economic code, so there only what was paid is known.
 *
 * @param openingBudgetFen 年初预算
 * @param adjustedBudgetFen 调整后预算 with what was carried over: the base of both rates
 * @param reservedFen of payments under way, and held for contracts
 * @param paidFen paid, less refunds of the same year
 * @param ratePercent 执行率, paid of the adjusted budget; null when that is zero
 * @param commitmentRatePercent paid and reserved of the adjusted budget; null when that is zero
 */
public record Figures(
        @Nullable Money openingBudgetFen,
        @Nullable Money adjustedBudgetFen,
        @Nullable Money frozenFen,
        @Nullable Money reservedFen,
        Money paidFen,
        @Nullable String ratePercent,
        @Nullable String commitmentRatePercent) {

    static Figures budgeted(Money opening, Money adjusted, Money frozen, Money reserved, Money paid) {
        return new Figures(
                opening,
                adjusted,
                frozen,
                reserved,
                paid,
                percent(paid, adjusted),
                percent(paid.plus(reserved), adjusted));
    }

    static Figures paidOnly(Money paid) {
        return new Figures(null, null, null, null, paid, null, null);
    }

    private static @Nullable String percent(Money part, Money base) {
        return base.isZero() ? null : Printed.percent(part, base);
    }
}
