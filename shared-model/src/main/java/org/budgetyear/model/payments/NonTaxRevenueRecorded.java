package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The unit collected non-tax revenue (非税收入) and paid it in. */
@EventType("payments.non-tax-revenue-recorded.v1")
public record NonTaxRevenueRecorded(
        String revenueNo, NonTaxKind kind, NonTaxDestination destination, Money amountFen, String payer)
        implements NonTaxEvent {}
