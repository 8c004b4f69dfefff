package org.budgetyear.finalaccounts.account;

import static org.budgetyear.finalaccounts.account.Balance.PRIOR_YEAR_REFUNDS;
import static org.budgetyear.finalaccounts.account.Balance.RESERVED;

import java.time.LocalDate;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.CounterpartEvent;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.NonTaxEvent;
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
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.model.payments.ReservationEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusEvent;

/** What payments do to an account. */
final class PaymentFold {

    private PaymentFold() {}

    static UnitYearAccount evolve(UnitYearAccount account, PaymentEvent event, LocalDate on) {
        Records records = account.records();
        return switch (event) {
            case PaymentRequested e -> account.line(e.line(), line -> line.plus(RESERVED, e.amountFen()));
            case PaymentReturned e -> released(account, e.line(), e.amountFen());
            case PaymentVoided e -> released(account, e.line(), e.amountFen());
            case PaymentBounced e -> released(account, e.line(), e.amountFen());
            case PaymentCleared e -> cleared(account, e, on);
            case PaymentRefunded e -> refunded(account, e, on);
            case PriorYearPaymentRefunded e -> priorYearRefunded(account, e);
            case PaymentReclassified e -> reclassified(account, e, on);
            case ReceiptRecorded e -> account.received(new ReceiptKey(e.fund(), e.function()), e.amountFen());
            case ReceiptReversed e ->
                account.received(
                                new ReceiptKey(e.fund(), e.function()),
                                e.amountFen().negate())
                        .with(records.with(records.transfers().receiptReversed(e.receiptNo())));
            case ActivityEvent e -> account.with(records.evolve(e));
            case NonTaxEvent e -> account.with(records.evolve(e));
            case SurplusEvent e -> account.with(records.evolve(e));
            case CounterpartEvent e ->
                account.with(records.with(
                        records.transfers().named(account.unitYear().unit(), e)));
            case SpendingSealed e -> account.with(account.profile().sealed(Profile.Seal.SPENDING, e.requestId()));
            case SpendingReopened e ->
                account.with(
                        account.profile().reopened(Profile.Seal.SPENDING, Profile.Seal.SPENDING_REOPENED, e.causeId()));
            // What contracts hold is folded apart.
            case ReservationEvent e -> account;
            // What appropriations gave and took is counted from its own events, in which it says why.
            case LineCredited e -> account;
            case LineDebited e -> account;
            case LineDebitRefused e -> account;
            case PaymentApproved e -> account;
            case SpendingSoftFrozen e -> account;
            case SpendingOpened e -> account;
            case SpendingSealRefused e -> account;
        };
    }

    private static UnitYearAccount released(UnitYearAccount account, QuotaLine of, Money amount) {
        return account.line(of, line -> line.minus(RESERVED, amount));
    }

    private static UnitYearAccount cleared(UnitYearAccount account, PaymentCleared event, LocalDate on) {
        Money amount = event.amountFen();
        return account.line(
                event.line(),
                line -> (event.direct() ? line : line.minus(RESERVED, amount)).spent(event.economic(), on, amount));
    }

    private static UnitYearAccount refunded(UnitYearAccount account, PaymentRefunded event, LocalDate on) {
        Records records = account.records();
        return account.line(
                        event.line(),
                        line -> line.spent(
                                event.economic(), on, event.amountFen().negate()))
                .with(records.with(records.transfers().refunded(event.voucher(), event.amountFen())));
    }

    private static UnitYearAccount priorYearRefunded(UnitYearAccount account, PriorYearPaymentRefunded event) {
        return event.disposition() == RefundDisposition.CARRIED_OVER
                ? account.line(event.line(), line -> line.plus(PRIOR_YEAR_REFUNDS, event.amountFen()))
                : account;
    }

    private static UnitYearAccount reclassified(UnitYearAccount account, PaymentReclassified event, LocalDate on) {
        Money amount = event.amountFen();
        return account.line(event.fromLine(), line -> line.spent(event.fromEconomic(), on, amount.negate()))
                .line(event.toLine(), line -> line.spent(event.toEconomic(), on, amount))
                .with(account.records()
                        .with(account.records()
                                .transfers()
                                .reclassified(event.voucher(), event.toLine(), event.toEconomic())));
    }
}
