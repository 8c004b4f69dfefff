package org.budgetyear.model.payments;

/** Money that the unit collected for the treasury. It never becomes the unit's own. */
public sealed interface NonTaxEvent extends PaymentEvent permits NonTaxRevenueRecorded, NonTaxRevenueReversed {}
