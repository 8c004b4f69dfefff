package org.budgetyear.payments.command;

/** Money of a payment that came back. */
public sealed interface RefundCommand extends PaymentCommand permits RefundPayment, RecordPriorYearRefund {}
