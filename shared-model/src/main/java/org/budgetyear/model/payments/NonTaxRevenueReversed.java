package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** Non-tax revenue was recorded by mistake, or given back to its payer. */
@EventType("payments.non-tax-revenue-reversed.v1")
public record NonTaxRevenueReversed(
        String revenueNo, NonTaxKind kind, NonTaxDestination destination, Money amountFen, String reason)
        implements NonTaxEvent {}
