package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.LineBalance;
import org.budgetyear.payments.command.CreditLine;
import org.budgetyear.payments.command.DebitLine;
import org.budgetyear.payments.command.LineCommand;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.UnknownLine;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A line is given money and gives it back, but never more than it has available. */
final class LineRules {

    private LineRules() {}

    static Decision<PaymentEvent> decide(State state, CommandContext context, LineCommand command) {
        return switch (command) {
            case CreditLine c -> credit(state, context, c);
            case DebitLine c -> Decision.accepted(debit(state, context, c));
        };
    }

    static Money available(State state, QuotaLine line) {
        return Book.balance(state, line).map(LineBalance::available).orElse(Money.ZERO);
    }

    static Optional<PaymentRefusal> insufficient(State state, QuotaLine line, Money amount) {
        Money available = available(state, line);
        return amount.compareTo(available) > 0
                ? Optional.of(new InsufficientQuota(line, available, amount))
                : Optional.empty();
    }

    /** What is wrong with a line that money is to go to or come from, at the given path of the request. */
    static Optional<PaymentRefusal> unusable(State state, CommandContext context, String field, QuotaLine line) {
        return unknownFunction(context, field, line.function()).or(() -> unknown(state, field, line));
    }

    static Optional<PaymentRefusal> unknownFunction(CommandContext context, String parent, FunctionCode function) {
        ChartOfAccounts chart = context.chart();
        return chart.has(function)
                ? Optional.empty()
                : Optional.of(new UnknownCode(
                        parent + ".function",
                        function.value(),
                        context.unitYear().year(),
                        chart.itemsNear(function)));
    }

    /** A unit's own money needs no line: without any, there is just nothing available. */
    private static Optional<PaymentRefusal> unknown(State state, String field, QuotaLine line) {
        return line.fund().isFiscal() && Book.balance(state, line).isEmpty()
                ? Optional.of(new UnknownLine(field, line))
                : Optional.empty();
    }

    /**
     * Money that appropriations has given is credited even before the year is opened here, or it would be in no book;
     * only a sealed year takes none, and appropriations gives none after it asked for the seal.
     */
    private static Decision<PaymentEvent> credit(State state, CommandContext context, CreditLine command) {
        return Ruling.refusedBy(YearRules.sealed(state, context))
                .otherwise(() -> new LineCredited(command.causeId(), command.line(), command.amountFen()));
    }

    /** Both answers are events, since appropriations waits for one of them. */
    private static PaymentEvent debit(State state, CommandContext context, DebitLine command) {
        boolean closed = YearRules.closed(state, context).isPresent();
        Money available = closed ? Money.ZERO : available(state, command.line());
        return command.amountFen().compareTo(available) > 0
                ? new LineDebitRefused(command.requestId(), command.line(), command.amountFen(), available)
                : new LineDebited(command.requestId(), command.line(), command.amountFen());
    }
}
