package org.budgetyear.payments.command;

/** What can be asked of money that the unit received itself. */
public sealed interface ReceiptCommand extends PaymentCommand permits RecordReceipt, ReverseReceipt {}
