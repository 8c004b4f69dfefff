package org.budgetyear.procurement.register;

import org.budgetyear.model.money.Money;

/**
 * The budget of a kind.
 *
 * @param plannedFen what plans ask for that are not rejected; never more than the budget
 */
public record KindBudget(Money budgetFen, Money plannedFen) {

    static final KindBudget NONE = new KindBudget(Money.ZERO, Money.ZERO);

    /** What can still be planned. */
    public Money left() {
        return budgetFen.minus(plannedFen);
    }

    KindBudget set(Money budget) {
        return new KindBudget(budget, plannedFen);
    }

    KindBudget planned(Money amount) {
        return new KindBudget(budgetFen, plannedFen.plus(amount));
    }
}
