package org.budgetyear.payments.book;

import org.budgetyear.model.money.Money;

/** Money that came back, by its refund number: of a payment of this year or of an earlier one. */
public record Refund(String refundNo, String voucher, Money amountFen) {}
