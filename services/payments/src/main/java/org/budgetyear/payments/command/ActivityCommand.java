package org.budgetyear.payments.command;

/** What can be asked of delegations and receptions. */
public sealed interface ActivityCommand extends PaymentCommand
        permits RecordDelegation,
                CorrectDelegation,
                WithdrawDelegation,
                RecordReception,
                CorrectReception,
                WithdrawReception {}
