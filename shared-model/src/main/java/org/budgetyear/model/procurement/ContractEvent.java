package org.budgetyear.model.procurement;

/** What happens to a contract. Amounts are fen; those of acceptances and payments are of all years. */
public sealed interface ContractEvent extends ProcurementEvent
        permits ContractSigned,
                ContractContinued,
                ContractFundingRequested,
                ContractFunded,
                ContractFundingRefused,
                ContractAmendmentRequested,
                ContractAmended,
                ContractAmendmentRefused,
                AcceptanceRecorded,
                ContractEndRequested,
                ContractEndRefused,
                ContractCompleted,
                ContractTerminated,
                ContractCarriedOver,
                ContractBroughtForward {

    /** The contract's number. */
    String contract();
}
