package org.budgetyear.procurement.register;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.PlanFiled;

/**
 * A procurement plan by its number.
 *
 * @param contractedFen the prices of its contracts, with what amendments ask for that are not answered yet, and without
 *     what terminated contracts did not deliver; never more than the amount
 */
public record Plan(
        String plan, Status status, ProcurementKind kind, Money amountFen, Money contractedFen, String filedBy) {

    /** How far it has come. */
    public enum Status {
        FILED("filed", "已备案"),
        APPROVED("approved", "已批准"),
        REJECTED("rejected", "已否决");

        private final String label;
        private final String labelZh;

        Status(String label, String labelZh) {
            this.label = label;
            this.labelZh = labelZh;
        }

        public String label() {
            return label;
        }

        public String labelZh() {
            return labelZh;
        }
    }

    /** What can still be contracted. */
    public Money left() {
        return amountFen.minus(contractedFen);
    }

    static Plan filed(PlanFiled event) {
        return new Plan(event.plan(), Status.FILED, event.kind(), event.amountFen(), Money.ZERO, event.filedBy());
    }

    Plan become(Status next) {
        return new Plan(plan, next, kind, amountFen, contractedFen, filedBy);
    }

    Plan contracted(Money amount) {
        return new Plan(plan, status, kind, amountFen, contractedFen.plus(amount), filedBy);
    }
}
