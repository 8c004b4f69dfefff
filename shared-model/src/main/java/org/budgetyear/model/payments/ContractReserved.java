package org.budgetyear.model.payments;

import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.event.EventType;

/**
 * The shares of a contract with a line are held on it: payments for the contract draw on them. New terms replace the
 * old ones.
 */
@EventType("payments.contract-reserved.v1")
public record ContractReserved(String requestId, String contract, ContractTerms terms) implements ReservationEvent {}
