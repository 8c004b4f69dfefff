package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** The unit received money that is no fiscal appropriation, and can spend it. */
@EventType("payments.receipt-recorded.v1")
public record ReceiptRecorded(String receiptNo, Fund fund, FunctionCode function, Money amountFen, String payer)
        implements PaymentEvent {}
