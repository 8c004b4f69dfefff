package org.budgetyear.payments.spending;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.ReceivingUnitNamed;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Payment;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.book.Receipt;
import org.budgetyear.payments.command.CounterpartCommand;
import org.budgetyear.payments.command.NamePayingUnit;
import org.budgetyear.payments.command.NameReceivingUnit;
import org.budgetyear.payments.refusal.OwnUnitNamed;
import org.budgetyear.payments.refusal.PaidToNoUnit;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.ReceiptAlreadyReversed;
import org.budgetyear.payments.refusal.ReceivedFromNoUnit;
import org.budgetyear.payments.refusal.UnknownReceipt;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** Which unit is at the other end can be said of what goes up or down within a system of units, and of nothing else. */
final class CounterpartRules {

    private CounterpartRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, CounterpartCommand command) {
        UnitCode own = context.unitYear().unit();
        return switch (command) {
            case NameReceivingUnit c -> VoucherRules.onPayment(state, c.voucher(), payment -> paidTo(own, payment, c));
            case NamePayingUnit c ->
                Book.receipt(state, c.receiptNo())
                        .map(receipt -> receivedFrom(own, receipt, c))
                        .orElseGet(() -> Decision.refused(new UnknownReceipt(c.receiptNo())));
        };
    }

    private static Decision<PaymentEvent> paidTo(UnitCode own, Payment payment, NameReceivingUnit c) {
        return Ruling.refusedBy(VoucherRules.notIn(List.of(PaymentStatus.CLEARED), payment))
                .orBy(() -> staysHere(payment))
                .orBy(() -> ownUnit("receivingUnit", own, c.receivingUnit()))
                .otherwise(() -> new ReceivingUnitNamed(
                        payment.voucher(), payment.line(), payment.economic(), payment.netFen(), c.receivingUnit()));
    }

    private static Decision<PaymentEvent> receivedFrom(UnitCode own, Receipt receipt, NamePayingUnit c) {
        return Ruling.refusedBy(
                        receipt.reversed()
                                ? Optional.of(new ReceiptAlreadyReversed(receipt.receiptNo(), receipt.amountFen()))
                                : Optional.empty())
                .orBy(() -> comesFromNoUnit(receipt))
                .orBy(() -> ownUnit("payingUnit", own, c.payingUnit()))
                .otherwise(() -> new PayingUnitNamed(
                        receipt.receiptNo(),
                        receipt.fund(),
                        receipt.function(),
                        receipt.amountFen(),
                        c.payingUnit(),
                        c.voucher()));
    }

    private static Optional<PaymentRefusal> staysHere(Payment payment) {
        Nature nature = payment.line().nature();
        return switch (nature) {
            case AFFILIATED_SUBSIDY, REMITTED_TO_SUPERIOR -> Optional.empty();
            case BASIC, PROJECT, BUSINESS -> Optional.of(new PaidToNoUnit(payment.voucher(), nature));
        };
    }

    private static Optional<PaymentRefusal> comesFromNoUnit(Receipt receipt) {
        return switch (receipt.fund()) {
            case SUPERIOR_SUBSIDY, AFFILIATED_REMITTANCE, OTHER -> Optional.empty();
            case GENERAL_PUBLIC, GOVERNMENT_FUND, STATE_CAPITAL, INSTITUTIONAL, BUSINESS ->
                Optional.of(new ReceivedFromNoUnit(receipt.receiptNo(), receipt.fund()));
        };
    }

    private static Optional<PaymentRefusal> ownUnit(String field, UnitCode own, UnitCode named) {
        return named.equals(own) ? Optional.of(new OwnUnitNamed(field, named)) : Optional.empty();
    }
}
