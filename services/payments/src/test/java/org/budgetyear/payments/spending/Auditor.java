package org.budgetyear.payments.spending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.CounterpartEvent;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.NonTaxEvent;
import org.budgetyear.model.payments.OpeningSurplusSet;
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
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusEvent;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;

/**
 * Adds up a log by itself, in plain numbers and without a look at the rules or the book: what came in, went out, is
 * reserved and is paid, for each line or pool.
 */
final class Auditor {

    /** Fen by what they are. */
    record Sums(long in, long out, long reserved, long paid) {

        static final Sums NONE = new Sums(0, 0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(in + other.in, out + other.out, reserved + other.reserved, paid + other.paid);
        }

        long left() {
            return in - out - reserved - paid;
        }
    }

    private final Map<String, Sums> sums = new TreeMap<>();
    private final Map<String, Long> waiting = new HashMap<>();
    private final ContractAuditor contracts = new ContractAuditor();

    static Map<String, Sums> audit(List<PaymentEvent> log) {
        Auditor auditor = new Auditor();
        log.forEach(auditor::enter);
        auditor.contracts.held().forEach((account, fen) -> auditor.book(account, new Sums(0, 0, fen, 0)));
        return auditor.sums;
    }

    private void enter(PaymentEvent event) {
        contracts.enter(event);
        switch (event) {
            case LineCredited e -> in(e.line(), e.amountFen().fen());
            case LineDebited e -> out(e.line(), e.amountFen().fen());
            case PaymentRequested e -> requested(e);
            case PaymentReturned e -> release(e.voucher(), e.line());
            case PaymentVoided e -> release(e.voucher(), e.line());
            case PaymentBounced e -> release(e.voucher(), e.line());
            case PaymentCleared e -> cleared(e);
            case PaymentRefunded e -> paid(e.line(), -e.amountFen().fen());
            case PaymentReclassified e -> {
                paid(e.fromLine(), -e.amountFen().fen());
                paid(e.toLine(), e.amountFen().fen());
            }
            case PriorYearPaymentRefunded e -> {
                if (e.disposition() != RefundDisposition.HANDED_TO_TREASURY) {
                    in(e.line(), e.amountFen().fen());
                }
            }
            case ReceiptRecorded e ->
                book(e.fund() + "+" + e.function(), new Sums(e.amountFen().fen(), 0, 0, 0));
            case ReceiptReversed e ->
                book(e.fund() + "+" + e.function(), new Sums(0, e.amountFen().fen(), 0, 0));
            case SurplusEvent e -> surplus(e);
            case ActivityEvent ignored -> {}
            case NonTaxEvent ignored -> {}
            case CounterpartEvent ignored -> {}
            case ReservationEvent ignored -> {}
            case SpendingOpened ignored -> {}
            case LineDebitRefused ignored -> {}
            case PaymentApproved ignored -> {}
            case SpendingSealed ignored -> {}
            case SpendingSoftFrozen ignored -> {}
            case SpendingReopened ignored -> {}
            case SpendingSealRefused ignored -> {}
        }
    }

    private void requested(PaymentRequested event) {
        waiting.put(event.voucher(), event.amountFen().fen());
        book(account(event.line()), new Sums(0, 0, event.amountFen().fen(), 0));
    }

    private void cleared(PaymentCleared event) {
        if (waiting.containsKey(event.voucher())) {
            release(event.voucher(), event.line());
        }
        paid(event.line(), event.amountFen().fen());
    }

    private void surplus(SurplusEvent event) {
        switch (event) {
            case SurplusUsed e ->
                book(e.fund() + "+" + e.function(), new Sums(e.amountFen().fen(), 0, 0, 0));
            case SurplusUseReversed e ->
                book(e.fund() + "+" + e.function(), new Sums(0, e.amountFen().fen(), 0, 0));
            case SurplusAllocated e ->
                book(e.fund() + "+" + e.function(), new Sums(0, e.amountFen().fen(), 0, 0));
            case SurplusAllocationReversed e ->
                book(e.fund() + "+" + e.function(), new Sums(e.amountFen().fen(), 0, 0, 0));
            case OpeningSurplusSet ignored -> {}
        }
    }

    /** How the auditor calls what is controlled together: own money by fund and function, fiscal money by line. */
    static String account(QuotaLine line) {
        return switch (line.fund()) {
            case GENERAL_PUBLIC, GOVERNMENT_FUND, STATE_CAPITAL -> line.key();
            case SUPERIOR_SUBSIDY, INSTITUTIONAL, BUSINESS, AFFILIATED_REMITTANCE, OTHER ->
                line.fund() + "+" + line.function();
        };
    }

    private void in(QuotaLine line, long fen) {
        book(account(line), new Sums(fen, 0, 0, 0));
    }

    private void out(QuotaLine line, long fen) {
        book(account(line), new Sums(0, fen, 0, 0));
    }

    private void release(String voucher, QuotaLine line) {
        long reserved = Objects.requireNonNull(waiting.remove(voucher), voucher);
        book(account(line), new Sums(0, 0, -reserved, 0));
    }

    private void paid(QuotaLine line, long fen) {
        book(account(line), new Sums(0, 0, 0, fen));
    }

    private void book(String account, Sums change) {
        sums.merge(account, change, Sums::plus);
    }
}
