package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/** What payments answers about a contract. */
public sealed interface AnswerCommand extends ProcurementCommand, Command.FromPolicy
        permits ConfirmReservation, RefuseReservation, ConfirmRelease, RefuseRelease {

    /** The command that asked. */
    String requestId();

    /** The contract that it asked for. */
    String contract();
}
