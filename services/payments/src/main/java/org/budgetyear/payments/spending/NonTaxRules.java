package org.budgetyear.payments.spending;

import org.budgetyear.model.payments.NonTaxRevenueRecorded;
import org.budgetyear.model.payments.NonTaxRevenueReversed;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.book.NonTaxRevenue;
import org.budgetyear.payments.book.RecordBook;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.NonTaxCommand;
import org.budgetyear.payments.command.RecordNonTaxRevenue;
import org.budgetyear.payments.command.ReverseNonTaxRevenue;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.AlreadyReversed;
import org.budgetyear.payments.refusal.NotRecorded;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** Non-tax revenue is recorded once and taken back once; no line or pool ever has its money. */
final class NonTaxRules {

    private NonTaxRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, NonTaxCommand command) {
        return switch (command) {
            case RecordNonTaxRevenue c ->
                Ruling.refusedBy(YearRules.softFrozen(state, context))
                        .orBy(() -> RecordBook.nonTaxRevenue(state, c.revenueNo())
                                .map(first -> new AlreadyRecorded(
                                        RecordKind.NON_TAX_REVENUE, c.revenueNo(), first.amountFen())))
                        .otherwise(() -> new NonTaxRevenueRecorded(
                                c.revenueNo(), c.kind(), c.destination(), c.amountFen(), c.payer()));
            case ReverseNonTaxRevenue c ->
                RecordBook.nonTaxRevenue(state, c.revenueNo())
                        .map(revenue -> reverse(revenue, c.reason()))
                        .orElseGet(() -> Decision.refused(new NotRecorded(RecordKind.NON_TAX_REVENUE, c.revenueNo())));
        };
    }

    private static Decision<PaymentEvent> reverse(NonTaxRevenue revenue, String reason) {
        return revenue.reversed()
                ? Decision.refused(
                        new AlreadyReversed(RecordKind.NON_TAX_REVENUE, revenue.revenueNo(), revenue.amountFen()))
                : Decision.accepted(new NonTaxRevenueReversed(
                        revenue.revenueNo(), revenue.kind(), revenue.destination(), revenue.amountFen(), reason));
    }
}
