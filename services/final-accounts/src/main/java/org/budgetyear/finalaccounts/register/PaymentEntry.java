package org.budgetyear.finalaccounts.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.DelegationCorrected;
import org.budgetyear.model.payments.DelegationRecorded;
import org.budgetyear.model.payments.DelegationWithdrawn;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.NonTaxEvent;
import org.budgetyear.model.payments.NonTaxRevenueRecorded;
import org.budgetyear.model.payments.NonTaxRevenueReversed;
import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.PaymentApproved;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.ReceivingUnitNamed;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.budgetyear.model.payments.ReceptionWithdrawn;
import org.budgetyear.model.payments.ReservationEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusEvent;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;

/**
 * An event of the payments context about a payment, a receipt or a record, as the register shows it.
 *
 * @param sequence its place among the events of payments in the unit's year
 * @param id of the event
 * @param type of the event, as it is published
 * @param event in its published form
 */
public record PaymentEntry(
        long sequence,
        String id,
        String type,
        PaymentStatus status,
        LocalDate accountingDate,
        Instant recordedAt,
        @Nullable String documentNo,
        String actor,
        PaymentEvent event) {

    /** The entry of a recorded event; empty when it is about none of these. */
    public static Optional<PaymentEntry> of(Recorded<?> recorded) {
        return recorded.event() instanceof PaymentEvent event
                ? subject(event).map(subject -> entry(recorded, subject.status(), event))
                : Optional.empty();
    }

    private static PaymentEntry entry(Recorded<?> recorded, PaymentStatus status, PaymentEvent event) {
        return new PaymentEntry(
                recorded.sequence(),
                recorded.id(),
                WireName.ofEvent(event.getClass()),
                status,
                recorded.accountingDate(),
                recorded.recordedAt(),
                recorded.documentNo(),
                recorded.actor(),
                event);
    }

    /** Of the voucher, the receipt or the record that it is about; empty when it is about none. */
    public String number() {
        return subject().map(Subject::number).orElse("");
    }

    Optional<Subject> subject() {
        return subject(event);
    }

    /**
     * What an entry is about.
     *
     * @param number of the voucher, the receipt or the record
     * @param lines that it names
     * @param economics that it names
     */
    record Subject(PaymentStatus status, String number, List<QuotaLine> lines, List<EconomicCode> economics) {

        Subject(PaymentStatus status, String number) {
            this(status, number, List.of(), List.of());
        }

        static Optional<Subject> of(PaymentStatus status, String number) {
            return Optional.of(new Subject(status, number));
        }

        static Optional<Subject> of(PaymentStatus status, String number, QuotaLine line) {
            return Optional.of(new Subject(status, number, List.of(line), List.of()));
        }

        static Optional<Subject> of(PaymentStatus status, String number, QuotaLine line, EconomicCode economic) {
            return Optional.of(new Subject(status, number, List.of(line), List.of(economic)));
        }
    }

    private static Optional<Subject> subject(PaymentEvent event) {
        return switch (event) {
            case PaymentRequested e -> Subject.of(PaymentStatus.REQUESTED, e.voucher(), e.line(), e.economic());
            case PaymentApproved e -> Subject.of(PaymentStatus.APPROVED, e.voucher());
            case PaymentReturned e -> Subject.of(PaymentStatus.RETURNED, e.voucher(), e.line());
            case PaymentVoided e -> Subject.of(PaymentStatus.VOIDED, e.voucher(), e.line());
            case PaymentBounced e -> Subject.of(PaymentStatus.BOUNCED, e.voucher(), e.line());
            case PaymentCleared e -> Subject.of(PaymentStatus.CLEARED, e.voucher(), e.line(), e.economic());
            case PaymentRefunded e -> Subject.of(PaymentStatus.REFUNDED, e.voucher(), e.line(), e.economic());
            case PaymentReclassified e ->
                Optional.of(new Subject(
                        PaymentStatus.RECLASSIFIED,
                        e.voucher(),
                        List.of(e.fromLine(), e.toLine()),
                        List.of(e.fromEconomic(), e.toEconomic())));
            case PriorYearPaymentRefunded e ->
                Subject.of(PaymentStatus.PRIOR_YEAR_REFUNDED, e.originalVoucher(), e.line(), e.economic());
            case ReceiptRecorded e -> Subject.of(PaymentStatus.RECEIVED, e.receiptNo());
            case ReceiptReversed e -> Subject.of(PaymentStatus.RECEIPT_REVERSED, e.receiptNo());
            case LineCredited e -> Optional.empty();
            case LineDebited e -> Optional.empty();
            case LineDebitRefused e -> Optional.empty();
            case ReservationEvent e -> Optional.empty();
            case SpendingOpened e -> Optional.empty();
            case SpendingSealRefused e -> Optional.empty();
            case SpendingSealed e -> Optional.empty();
            case SpendingSoftFrozen e -> Optional.empty();
            case SpendingReopened e -> Optional.empty();
            case ActivityEvent e -> Optional.of(activity(e));
            case NonTaxEvent e -> Optional.of(nonTax(e));
            case SurplusEvent e -> Optional.of(surplus(e));
            case ReceivingUnitNamed e -> Subject.of(PaymentStatus.RECORDED, e.voucher(), e.line(), e.economic());
            case PayingUnitNamed e -> Subject.of(PaymentStatus.RECORDED, e.receiptNo());
        };
    }

    private static Subject activity(ActivityEvent event) {
        return switch (event) {
            case DelegationRecorded e -> new Subject(PaymentStatus.RECORDED, e.delegationId());
            case DelegationCorrected e -> new Subject(PaymentStatus.RECORDED, e.delegationId());
            case DelegationWithdrawn e -> new Subject(PaymentStatus.WITHDRAWN, e.delegationId());
            case ReceptionRecorded e -> new Subject(PaymentStatus.RECORDED, e.receptionId());
            case ReceptionCorrected e -> new Subject(PaymentStatus.RECORDED, e.receptionId());
            case ReceptionWithdrawn e -> new Subject(PaymentStatus.WITHDRAWN, e.receptionId());
        };
    }

    private static Subject nonTax(NonTaxEvent event) {
        return switch (event) {
            case NonTaxRevenueRecorded e -> new Subject(PaymentStatus.RECORDED, e.revenueNo());
            case NonTaxRevenueReversed e -> new Subject(PaymentStatus.WITHDRAWN, e.revenueNo());
        };
    }

    private static Subject surplus(SurplusEvent event) {
        return switch (event) {
            case OpeningSurplusSet e -> new Subject(PaymentStatus.RECORDED, "");
            case SurplusUsed e -> new Subject(PaymentStatus.RECORDED, e.useNo());
            case SurplusUseReversed e -> new Subject(PaymentStatus.WITHDRAWN, e.useNo());
            case SurplusAllocated e -> new Subject(PaymentStatus.RECORDED, e.allocationNo());
            case SurplusAllocationReversed e -> new Subject(PaymentStatus.WITHDRAWN, e.allocationNo());
        };
    }
}
