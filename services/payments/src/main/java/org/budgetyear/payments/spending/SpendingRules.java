package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.SpendingYear;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.refusal.DirectPostingNotAllowed;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.VoucherAlreadyUsed;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;
import org.jspecify.annotations.Nullable;

/** Money leaves what is available when it is requested, or when a payment is posted that is cleared already. */
final class SpendingRules {

    private static final String LINE = "data.line";
    private static final String ECONOMIC = "data.economic";

    private SpendingRules() {}

    static Decision<PaymentEvent> request(State state, CommandContext context, RequestPayment c) {
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orByAll(() -> spend(state, context, c.voucher(), c.line(), c.economic()))
                .orBy(() -> unpayable(state, c.line(), c.amountFen(), c.payee(), c.contract()))
                .otherwise(() -> new PaymentRequested(
                        c.voucher(), c.line(), c.economic(), c.amountFen(), c.payee(), c.contract(), context.actor()));
    }

    static Decision<PaymentEvent> post(State state, CommandContext context, PostPayment c) {
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orBy(() -> directPostingNotAllowed(state, context))
                .orByAll(() -> spend(state, context, c.voucher(), c.line(), c.economic()))
                .orBy(() -> unpayable(state, c.line(), c.amountFen(), c.payee(), c.contract()))
                .otherwise(() -> new PaymentCleared(
                        c.voucher(), c.line(), c.economic(), c.amountFen(), c.payee(), c.contract(), true));
    }

    static Optional<PaymentRefusal> unknownEconomic(CommandContext context, String field, EconomicCode economic) {
        ChartOfAccounts chart = context.chart();
        return chart.has(economic)
                ? Optional.empty()
                : Optional.of(new UnknownCode(
                        field, economic.value(), context.unitYear().year(), chart.itemsNear(economic)));
    }

    private static Ruling spend(
            State state, CommandContext context, String voucher, QuotaLine line, EconomicCode economic) {
        return Ruling.refusedBy(alreadyUsed(state, voucher))
                .orBy(() -> unknownEconomic(context, ECONOMIC, economic))
                .orBy(() -> LineRules.unusable(state, context, LINE, line));
    }

    private static Optional<PaymentRefusal> unpayable(
            State state, QuotaLine line, Money amount, String payee, @Nullable String contract) {
        return contract == null
                ? LineRules.insufficient(state, line, amount)
                : ContractRules.unpayable(state, contract, payee, line, amount);
    }

    private static Optional<PaymentRefusal> alreadyUsed(State state, String voucher) {
        return Book.payment(state, voucher)
                .map(first -> new VoucherAlreadyUsed(voucher, first.status(), first.amountFen(), first.payee()));
    }

    private static Optional<PaymentRefusal> directPostingNotAllowed(State state, CommandContext context) {
        return Book.year(state).filter(SpendingYear::directPosting).isPresent()
                ? Optional.empty()
                : Optional.of(new DirectPostingNotAllowed(context.unitYear()));
    }
}
