package org.budgetyear.model.payments;

/** What payments answers to procurement about a contract, and what it remembers of it. */
public sealed interface ReservationEvent extends PaymentEvent
        permits ContractReserved,
                ContractReservationRefused,
                ContractWorkAccepted,
                ContractReleased,
                ContractReleaseRefused,
                ContractYearSettled {

    /** The contract's number. */
    String contract();
}
