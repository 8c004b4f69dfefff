package org.budgetyear.finalaccounts.figure;

import java.util.List;
import org.budgetyear.finalaccounts.table.predicate.FactSum;
import org.budgetyear.model.money.Money;

/**
 * A figure of the text with what it is worked out from.
 *
 * @param sums the amount and, of differences and rates, the base; empty for what counts things or persons
 */
public record OpenedFigure(Figure figure, List<Sum> sums) {

    /** What the figure is about, and what it is compared with or a part of. */
    public enum Role {
        AMOUNT,
        BASE
    }

    /**
     * Exact amounts that are summed.
     *
     * @param rule which facts, as the table set says
     */
    public record Sum(Role role, String rule, Money amountFen, FactSum facts) {}
}
