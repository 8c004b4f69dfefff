package org.budgetyear.payments.spending;

import static org.budgetyear.payments.book.PaymentStatus.CLEARED;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Payment;
import org.budgetyear.payments.command.RecordPriorYearRefund;
import org.budgetyear.payments.command.RefundCommand;
import org.budgetyear.payments.command.RefundPayment;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.RefundAlreadyRecorded;
import org.budgetyear.payments.refusal.RefundExceedsPayment;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** What came back of a payment of the year is spent no longer; what came back of an earlier year's never was here. */
final class RefundRules {

    private static final String LINE = "data.line";

    private RefundRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, RefundCommand command) {
        return switch (command) {
            case RefundPayment c -> refund(state, c);
            case RecordPriorYearRefund c -> refundOfPriorYear(state, context, c);
        };
    }

    private static Decision<PaymentEvent> refund(State state, RefundPayment command) {
        return VoucherRules.onPayment(
                state,
                command.voucher(),
                payment -> Ruling.refusedBy(VoucherRules.notIn(List.of(CLEARED), payment))
                        .orBy(() -> alreadyRecorded(state, command.refundNo()))
                        .orBy(() -> tooMuch(payment, command.amountFen()))
                        .otherwise(() -> new PaymentRefunded(
                                payment.voucher(),
                                command.refundNo(),
                                payment.line(),
                                payment.economic(),
                                command.amountFen())));
    }

    private static Decision<PaymentEvent> refundOfPriorYear(
            State state, CommandContext context, RecordPriorYearRefund command) {
        return Ruling.refusedBy(alreadyRecorded(state, command.refundNo()))
                .orBy(() -> unknownPriorEconomic(context, command.economic()))
                .orBy(() -> unusable(state, context, command))
                .otherwise(() -> new PriorYearPaymentRefunded(
                        command.refundNo(),
                        command.originalVoucher(),
                        command.line(),
                        command.economic(),
                        command.amountFen(),
                        command.disposition()));
    }

    /** The payment may have a code that was valid last year only. */
    private static Optional<PaymentRefusal> unknownPriorEconomic(CommandContext context, EconomicCode economic) {
        ChartOfAccounts lastYears =
                context.charts().of(context.unitYear().year().previous());
        return SpendingRules.unknownEconomic(context, "data.economic", economic)
                .filter(ignored -> !lastYears.has(economic));
    }

    /** Only money that is carried over needs a line to go to. */
    private static Optional<PaymentRefusal> unusable(
            State state, CommandContext context, RecordPriorYearRefund command) {
        if (command.disposition() == RefundDisposition.CARRIED_OVER) {
            return LineRules.unusable(state, context, LINE, command.line());
        }
        return LineRules.unknownFunction(context, LINE, command.line().function());
    }

    private static Optional<PaymentRefusal> alreadyRecorded(State state, String refundNo) {
        return Book.refund(state, refundNo)
                .map(first -> new RefundAlreadyRecorded(refundNo, first.voucher(), first.amountFen()));
    }

    private static Optional<PaymentRefusal> tooMuch(Payment payment, Money amount) {
        return amount.compareTo(payment.netFen()) > 0
                ? Optional.of(
                        new RefundExceedsPayment(payment.voucher(), payment.amountFen(), payment.refundedFen(), amount))
                : Optional.empty();
    }
}
