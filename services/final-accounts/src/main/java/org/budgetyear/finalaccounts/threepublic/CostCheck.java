package org.budgetyear.finalaccounts.threepublic;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;

/**
 * One expense of a unit or a department: what its events cost against what was spent.
 *
 * @param owner the unit or department
 * @param events delegations, or batches of receptions
 * @param persons travellers, or guests
 * @param costFen what the events cost, as they were recorded
 * @param spentFen what was spent on the expense's economic codes over all fiscal appropriations
 */
public record CostCheck(
        UnitCode owner, String name, ThreePublicItem item, long events, long persons, Money costFen, Money spentFen) {

    public Money differenceFen() {
        return costFen.minus(spentFen);
    }

    /** A delegation may cost a unit nothing, when others bear it; so only a cost without spending is in doubt. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        if (!differenceFen().isZero()) {
            doubts.add(Doubt.COST_DIFFERS);
        }
        if (events == 0 && !spentFen.isZero()) {
            doubts.add(Doubt.MONEY_WITHOUT_EVENTS);
        }
        if (costFen.isPositive() && spentFen.isZero()) {
            doubts.add(Doubt.EVENTS_WITHOUT_MONEY);
        }
        if (persons < events) {
            doubts.add(Doubt.FEWER_PERSONS_THAN_EVENTS);
        }
        return List.copyOf(doubts);
    }
}
