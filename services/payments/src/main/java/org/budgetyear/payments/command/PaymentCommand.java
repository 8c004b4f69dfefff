package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Command;

/** What can be asked of the money of a unit. Amounts are positive fen; the name of the command says the direction. */
public sealed interface PaymentCommand extends Command
        permits VoucherCommand,
                RefundCommand,
                ReceiptCommand,
                ActivityCommand,
                NonTaxCommand,
                SurplusCommand,
                CounterpartCommand,
                LineCommand,
                YearCommand,
                ReservationCommand {}
