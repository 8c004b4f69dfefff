package org.budgetyear.payments.command;

/** Says which unit is at the other end. */
public sealed interface CounterpartCommand extends PaymentCommand permits NameReceivingUnit, NamePayingUnit {}
