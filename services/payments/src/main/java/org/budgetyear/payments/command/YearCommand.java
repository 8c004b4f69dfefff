package org.budgetyear.payments.command;

/** What appropriations and closing do to the year. */
public sealed interface YearCommand extends PaymentCommand
        permits OpenSpending, FreezeSpending, ReopenSpending, SealSpending, CarryInSurplus {}
