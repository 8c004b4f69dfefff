package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** A receipt was taken back. */
@EventType("payments.receipt-reversed.v1")
public record ReceiptReversed(String receiptNo, Fund fund, FunctionCode function, Money amountFen, String reason)
        implements PaymentEvent {}
