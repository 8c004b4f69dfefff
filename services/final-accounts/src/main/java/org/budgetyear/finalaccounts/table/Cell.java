package org.budgetyear.finalaccounts.table;

import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param column the id of its column
 * @param amountFen exact; null when the cell is blank
 * @param rule where the amount comes from
 */
public record Cell(String column, @Nullable Money amountFen, Rule rule) {

    /** The amount in ten thousand yuan as the table prints it; empty when the cell is blank. */
    public String printed() {
        return amountFen == null ? "" : Printed.wanYuan(amountFen);
    }

    boolean hasAmount() {
        return amountFen != null && !amountFen.isZero();
    }
}
