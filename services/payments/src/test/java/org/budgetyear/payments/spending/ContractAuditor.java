package org.budgetyear.payments.spending;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.ContractWorkAccepted;
import org.budgetyear.model.payments.ContractYearSettled;
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
import org.budgetyear.model.payments.ReservationEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusEvent;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what contracts hold, in plain numbers and without a look at the book: for each contract and account, what it
 * may draw there and what was drawn. Throws when more was drawn than may be.
 */
final class ContractAuditor {

    private static final String NO_LINE = "";

    private final Map<String, Map<String, Long>> shares = new TreeMap<>();
    private final Map<String, Map<String, Long>> drawn = new TreeMap<>();
    private final Map<String, Long> payable = new TreeMap<>();
    private final Map<String, Long> prepayment = new TreeMap<>();
    private final Map<String, String> contractOfVoucher = new HashMap<>();

    /** What contracts hold, by account. */
    Map<String, Long> held() {
        Map<String, Long> held = new TreeMap<>();
        shares.forEach((contract, ofLines) -> ofLines.forEach((account, fen) -> {
            if (!account.equals(NO_LINE)) {
                held.merge(account, fen - of(contract).getOrDefault(account, 0L), Long::sum);
            }
        }));
        held.values().removeIf(fen -> fen == 0);
        return held;
    }

    void enter(PaymentEvent event) {
        switch (event) {
            case PaymentRequested e -> drawnFor(e.contract(), e.voucher(), e.line(), e.amountFen());
            case PaymentCleared e -> {
                if (e.direct()) {
                    drawnFor(e.contract(), e.voucher(), e.line(), e.amountFen());
                }
            }
            case PaymentReturned e -> draw(e.voucher(), e.line(), e.amountFen().negate());
            case PaymentVoided e -> draw(e.voucher(), e.line(), e.amountFen().negate());
            case PaymentBounced e -> draw(e.voucher(), e.line(), e.amountFen().negate());
            case PaymentRefunded e -> draw(e.voucher(), e.line(), e.amountFen().negate());
            case PaymentReclassified e -> {
                draw(e.voucher(), e.fromLine(), e.amountFen().negate());
                draw(e.voucher(), e.toLine(), e.amountFen());
            }
            case ReservationEvent e -> enterReservation(e);
            case SpendingSealed ignored -> shares.clear();
            case LineCredited ignored -> {}
            case LineDebited ignored -> {}
            case LineDebitRefused ignored -> {}
            case PaymentApproved ignored -> {}
            case PriorYearPaymentRefunded ignored -> {}
            case ReceiptRecorded ignored -> {}
            case ReceiptReversed ignored -> {}
            case SpendingOpened ignored -> {}
            case SpendingSealRefused ignored -> {}
            case ActivityEvent ignored -> {}
            case NonTaxEvent ignored -> {}
            case SurplusEvent ignored -> {}
            case CounterpartEvent ignored -> {}
            case SpendingSoftFrozen ignored -> {}
            case SpendingReopened ignored -> {}
        }
        shares.keySet().forEach(this::requireWithinShares);
    }

    private void enterReservation(ReservationEvent event) {
        switch (event) {
            case ContractReserved e -> {
                Map<String, Long> next = new TreeMap<>();
                e.terms()
                        .shares()
                        .forEach(share -> next.merge(
                                share.line() == null ? NO_LINE : Auditor.account(share.line()),
                                share.amountFen().fen(),
                                Long::sum));
                shares.put(e.contract(), next);
                prepayment.put(e.contract(), e.terms().prepaymentFen().fen());
                payable.put(
                        e.contract(),
                        e.terms().prepaymentFen().plus(e.terms().acceptedFen()).fen());
            }
            case ContractWorkAccepted e ->
                payable.put(
                        e.contract(),
                        prepayment.getOrDefault(e.contract(), 0L)
                                + e.acceptedFen().fen());
            case ContractReleased e -> shares.remove(e.contract());
            case ContractYearSettled ignored -> {}
            case ContractReservationRefused ignored -> {}
            case ContractReleaseRefused ignored -> {}
        }
    }

    private void drawnFor(@Nullable String contract, String voucher, QuotaLine line, Money amount) {
        if (contract != null) {
            contractOfVoucher.put(voucher, contract);
            draw(voucher, line, amount);
        }
    }

    private void draw(String voucher, QuotaLine line, Money amount) {
        String contract = contractOfVoucher.get(voucher);
        if (contract != null) {
            drawn.computeIfAbsent(contract, ignored -> new TreeMap<>())
                    .merge(Auditor.account(line), amount.fen(), Long::sum);
        }
    }

    private Map<String, Long> of(String contract) {
        return drawn.getOrDefault(contract, Map.of());
    }

    private void requireWithinShares(String contract) {
        Map<String, Long> ofLines = shares.getOrDefault(contract, Map.of());
        long withoutShare = 0;
        long all = 0;
        for (Map.Entry<String, Long> each : of(contract).entrySet()) {
            Long share = ofLines.get(each.getKey());
            require(share == null || each.getValue() <= share, contract + " is overdrawn on " + each.getKey());
            withoutShare += share == null ? each.getValue() : 0;
            all += each.getValue();
        }
        require(withoutShare <= ofLines.getOrDefault(NO_LINE, 0L), contract + " is overdrawn without a line");
        require(all <= payable.getOrDefault(contract, 0L), contract + " is paid beyond what is accepted and prepaid");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
