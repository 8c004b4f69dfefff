package org.budgetyear.model.payments;

/** Which unit is at the other end of money that a unit paid or received. */
public sealed interface CounterpartEvent extends PaymentEvent permits ReceivingUnitNamed, PayingUnitNamed {}
