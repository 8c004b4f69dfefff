package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.line.ControlLine;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Receipt;
import org.budgetyear.payments.command.ReceiptCommand;
import org.budgetyear.payments.command.RecordReceipt;
import org.budgetyear.payments.command.ReverseReceipt;
import org.budgetyear.payments.refusal.FundGivenByQuota;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.ReceiptAlreadyRecorded;
import org.budgetyear.payments.refusal.ReceiptAlreadyReversed;
import org.budgetyear.payments.refusal.ReceiptAlreadySpent;
import org.budgetyear.payments.refusal.UnknownReceipt;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** Money that the unit receives itself can be spent; it can be taken back only while it is still there. */
final class ReceiptRules {

    private ReceiptRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, ReceiptCommand command) {
        return switch (command) {
            case RecordReceipt c -> receive(state, context, c);
            case ReverseReceipt c -> reverse(state, c);
        };
    }

    private static Decision<PaymentEvent> receive(State state, CommandContext context, RecordReceipt c) {
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orBy(() -> alreadyRecorded(state, c.receiptNo()))
                .orBy(() -> givenByQuota(c.fund()))
                .orBy(() -> LineRules.unknownFunction(context, "data", c.function()))
                .otherwise(() -> new ReceiptRecorded(c.receiptNo(), c.fund(), c.function(), c.amountFen(), c.payer()));
    }

    private static Decision<PaymentEvent> reverse(State state, ReverseReceipt command) {
        return Book.receipt(state, command.receiptNo())
                .map(receipt -> reverse(state, receipt, command.reason()))
                .orElseGet(() -> Decision.refused(new UnknownReceipt(command.receiptNo())));
    }

    private static Decision<PaymentEvent> reverse(State state, Receipt receipt, String reason) {
        return Ruling.refusedBy(alreadyReversed(receipt))
                .orBy(() -> alreadySpent(state, receipt))
                .otherwise(() -> new ReceiptReversed(
                        receipt.receiptNo(), receipt.fund(), receipt.function(), receipt.amountFen(), reason));
    }

    private static Optional<PaymentRefusal> alreadyRecorded(State state, String receiptNo) {
        return Book.receipt(state, receiptNo)
                .map(first -> new ReceiptAlreadyRecorded(receiptNo, first.payer(), first.amountFen()));
    }

    private static Optional<PaymentRefusal> givenByQuota(Fund fund) {
        return fund.isFiscal() ? Optional.of(new FundGivenByQuota(fund)) : Optional.empty();
    }

    private static Optional<PaymentRefusal> alreadyReversed(Receipt receipt) {
        return receipt.reversed()
                ? Optional.of(new ReceiptAlreadyReversed(receipt.receiptNo(), receipt.amountFen()))
                : Optional.empty();
    }

    private static Optional<PaymentRefusal> alreadySpent(State state, Receipt receipt) {
        QuotaLine pool = ControlLine.pool(receipt.fund(), receipt.function());
        Money available = LineRules.available(state, pool);
        return receipt.amountFen().compareTo(available) > 0
                ? Optional.of(new ReceiptAlreadySpent(receipt.receiptNo(), receipt.amountFen(), available))
                : Optional.empty();
    }
}
