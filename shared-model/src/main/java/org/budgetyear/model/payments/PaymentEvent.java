package org.budgetyear.model.payments;

import org.budgetyear.model.event.DomainEvent;

/** What happens to the money of a unit: reserved, paid, refunded, received, and what is recorded of it. Amounts are positive fen; the kind of event says the direction. */
public sealed interface PaymentEvent extends DomainEvent
        permits SpendingOpened,
                LineCredited,
                LineDebited,
                LineDebitRefused,
                PaymentRequested,
                PaymentApproved,
                PaymentReturned,
                PaymentVoided,
                PaymentBounced,
                PaymentCleared,
                PaymentRefunded,
                PriorYearPaymentRefunded,
                PaymentReclassified,
                ReceiptRecorded,
                ReceiptReversed,
                SpendingSoftFrozen,
                SpendingReopened,
                ActivityEvent,
                NonTaxEvent,
                SurplusEvent,
                CounterpartEvent,
                SpendingSealed,
                SpendingSealRefused,
                ReservationEvent {}
