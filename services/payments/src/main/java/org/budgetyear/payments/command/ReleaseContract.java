package org.budgetyear.payments.command;

import org.budgetyear.model.contract.ContractEnd;

/** Procurement ends a contract, if nothing of it is still to be paid. */
public record ReleaseContract(String requestId, String contract, ContractEnd end) implements ReservationCommand {}
