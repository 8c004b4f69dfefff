package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** Another person than requested it approved the payment. */
@EventType("payments.payment-approved.v1")
public record PaymentApproved(String voucher, String approvedBy) implements PaymentEvent {}
