package org.budgetyear.payments.command;

/** What can be asked of non-tax revenue. */
public sealed interface NonTaxCommand extends PaymentCommand permits RecordNonTaxRevenue, ReverseNonTaxRevenue {}
