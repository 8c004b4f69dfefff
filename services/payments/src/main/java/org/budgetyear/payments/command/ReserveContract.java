package org.budgetyear.payments.command;

import org.budgetyear.model.contract.ContractTerms;

/** Procurement wants the shares of a contract held on their lines, in place of what was held for it before. */
public record ReserveContract(String requestId, String contract, ContractTerms terms) implements ReservationCommand {}
