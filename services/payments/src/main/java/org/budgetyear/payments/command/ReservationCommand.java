package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Command;

/** What procurement asks about a contract. */
public sealed interface ReservationCommand extends PaymentCommand, Command.FromPolicy
        permits ReserveContract, ReleaseContract, AcceptContractWork {}
