package org.budgetyear.payments.command;

/** What appropriations does to the year. */
public sealed interface YearCommand extends PaymentCommand permits OpenSpending, SealSpending {}
