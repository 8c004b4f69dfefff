package org.budgetyear.model.assets;

import org.budgetyear.model.event.DomainEvent;

/** What happens to the assets of a unit. Counts and amounts are not negative; the kind of event says the direction. */
public sealed interface AssetEvent extends DomainEvent
        permits RegisterOpened,
                AssetRegistered,
                AssetRegistrationCancelled,
                AssetTransferOffered,
                AssetTransferredIn,
                AssetTransferDeclined,
                AssetTransferredOut,
                AssetTransferReturned,
                AssetUseChanged,
                DisposalRequested,
                DisposalApproved,
                DisposalReturned,
                DisposalCompleted,
                StocktakeRecorded,
                RegistrationDue,
                RegistrationDueChanged,
                RegisterClosing,
                AssetCarriedOver,
                RegistrationCarriedOver,
                AssetCarriedIn,
                RegisterSealed,
                RegisterReopened {}
