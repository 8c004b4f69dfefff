package org.budgetyear.appropriations.budget;

import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cut, freeze, reclaim or transfer and how far it has come.
 *
 * @param toUnit the receiving unit of a transfer, null otherwise
 * @param toLine the receiving line of a transfer, null otherwise
 */
record DebitRequest(
        DebitReason reason,
        QuotaLine line,
        Money amountFen,
        @Nullable UnitCode toUnit,
        @Nullable QuotaLine toLine,
        Stage stage) {

    enum Stage {
        /** Payments is asked to hold the money. */
        ASKED,
        /** Payments holds it and the receiving unit is asked to take it. */
        OFFERED,
        SETTLED
    }

    static DebitRequest asked(QuotaDebitRequested event) {
        return new DebitRequest(
                event.reason(), event.line(), event.amountFen(), event.toUnit(), event.toLine(), Stage.ASKED);
    }

    DebitRequest enter(Stage next) {
        return new DebitRequest(reason, line, amountFen, toUnit, toLine, next);
    }
}
