package org.budgetyear.procurement.command;

import java.util.List;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** What the forms of commands check of a price and its schedule. */
final class PriceForm {

    private static final int MOST_PARTS = 100;

    private PriceForm() {}

    static void check(Money total, List<SchedulePart> schedule, Money prepayment) {
        Form.positive("totalFen", total);
        Form.notNegative("prepaymentFen", prepayment);
        if (prepayment.compareTo(total) > 0) {
            throw new NotAccepted("prepaymentFen", "at most the price of the contract", "不超过合同金额");
        }
        if (schedule.isEmpty() || schedule.size() > MOST_PARTS) {
            throw new NotAccepted("schedule", "1 to " + MOST_PARTS + " parts", "1 至 " + MOST_PARTS + " 期");
        }
        schedule.forEach(part -> Form.positive("schedule", part.amountFen()));
    }
}
