package org.budgetyear.appropriations.budget;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;

/** Payments of one unit, as far as a budget sees it: it spends what is available and answers truthfully. */
final class PaymentsDouble {
    final Map<QuotaLine, Money> available = new TreeMap<>();
    final Map<QuotaLine, Money> paid = new TreeMap<>();
    boolean hasOpenPayment;
    private boolean sealed;

    void spend(QuotaLine line, Money amount) {
        if (!sealed && available(line).compareTo(amount) >= 0) {
            available.merge(line, amount.negate(), Money::plus);
            paid.merge(line, amount, Money::plus);
        }
    }

    Optional<PaymentEvent> hear(AppropriationEvent event) {
        return switch (event) {
            case LineOpened e -> credit(e.line(), Money.ZERO);
            case QuotaIssued e -> credit(e.line(), e.amountFen());
            case QuotaSupplemented e -> credit(e.line(), e.amountFen());
            case QuotaCarriedOver e -> credit(e.line(), e.amountFen());
            case QuotaTransferredIn e -> credit(e.line(), e.amountFen());
            case QuotaTransferReturned e -> credit(e.line(), e.amountFen());
            case QuotaUnfrozen e -> credit(e.line(), e.amountFen());
            case QuotaDebitRequested e -> Optional.of(debit(e));
            case YearSealRequested e -> Optional.of(seal(e.requestId()));
            default -> Optional.empty();
        };
    }

    private Optional<PaymentEvent> credit(QuotaLine line, Money amount) {
        if (sealed) {
            throw new AssertionError("credited after the seal: " + line);
        }
        available.merge(line, amount, Money::plus);
        return Optional.empty();
    }

    private PaymentEvent debit(QuotaDebitRequested asked) {
        Money left = available(asked.line());
        if (left.compareTo(asked.amountFen()) < 0) {
            return new LineDebitRefused(asked.requestId(), asked.line(), asked.amountFen(), left);
        }
        available.merge(asked.line(), asked.amountFen().negate(), Money::plus);
        return new LineDebited(asked.requestId(), asked.line(), asked.amountFen());
    }

    private PaymentEvent seal(String requestId) {
        if (hasOpenPayment) {
            return new SpendingSealRefused(requestId, 1, Money.ofFen(1));
        }
        sealed = true;
        return new SpendingSealed(
                requestId,
                available.entrySet().stream()
                        .map(left -> new LineAmount(left.getKey(), left.getValue()))
                        .toList());
    }

    private Money available(QuotaLine line) {
        return available.getOrDefault(line, Money.ZERO);
    }
}
