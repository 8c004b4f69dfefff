package org.budgetyear.payments.spending;

import static org.budgetyear.payments.book.PaymentStatus.CLEARED;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.line.ControlLine;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.payments.book.Contract;
import org.budgetyear.payments.book.Payment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.refusal.FundsDiffer;
import org.budgetyear.payments.refusal.NothingToReclassify;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.SameCodes;
import org.budgetyear.payments.refusal.TargetLineLacksMoney;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * Codes of a cleared payment are corrected for all of it that was not refunded, within its fund: the line it leaves has
 * the money again, the line it goes to must have it.
 */
final class ReclassificationRules {

    private static final String TO_LINE = "data.toLine";
    private static final String TO_ECONOMIC = "data.toEconomic";

    private ReclassificationRules() {}

    static Decision<PaymentEvent> reclassify(State state, CommandContext context, ReclassifyPayment command) {
        QuotaLine to = command.toLine();
        return VoucherRules.onPayment(
                state,
                command.voucher(),
                payment -> Ruling.refusedBy(VoucherRules.notIn(List.of(CLEARED), payment))
                        .orBy(() -> nothingLeft(payment))
                        .orBy(() -> fundsDiffer(payment.line(), to))
                        .orBy(() -> sameCodes(payment, command))
                        .orBy(() -> SpendingRules.unknownEconomic(context, TO_ECONOMIC, command.toEconomic()))
                        .orBy(() -> LineRules.unusable(state, context, TO_LINE, to))
                        .orBy(() -> unpayable(state, payment, to))
                        .otherwise(() -> new PaymentReclassified(
                                payment.voucher(),
                                payment.line(),
                                payment.economic(),
                                to,
                                command.toEconomic(),
                                payment.netFen())));
    }

    private static Optional<PaymentRefusal> nothingLeft(Payment payment) {
        return payment.netFen().isZero()
                ? Optional.of(new NothingToReclassify(payment.voucher(), payment.amountFen()))
                : Optional.empty();
    }

    private static Optional<PaymentRefusal> fundsDiffer(QuotaLine from, QuotaLine to) {
        return from.fund() == to.fund() ? Optional.empty() : Optional.of(new FundsDiffer(from, to));
    }

    private static Optional<PaymentRefusal> sameCodes(Payment payment, ReclassifyPayment command) {
        return payment.line().equals(command.toLine()) && payment.economic().equals(command.toEconomic())
                ? Optional.of(new SameCodes(payment.voucher(), payment.line(), payment.economic()))
                : Optional.empty();
    }

    /** For a contract it leaves one share and draws on the other, which must have it left. */
    private static Optional<PaymentRefusal> unpayable(State state, Payment payment, QuotaLine to) {
        Optional<Contract> contract = ContractRules.drawnOn(state, payment)
                .map(known -> known.draw(payment.line(), payment.netFen().negate()));
        return contract.flatMap(known -> ContractRules.overdrawn(known, to, payment.netFen()))
                .or(() -> contract.filter(known -> ContractRules.isHeld(known, to))
                                .isPresent()
                        ? Optional.empty()
                        : lacksMoney(state, payment, to));
    }

    /** Where the same line or pool controls both sides, it gets back what it gives. */
    private static Optional<PaymentRefusal> lacksMoney(State state, Payment payment, QuotaLine to) {
        if (ControlLine.of(payment.line()).equals(ControlLine.of(to))) {
            return Optional.empty();
        }
        Money available = LineRules.available(state, to);
        return payment.netFen().compareTo(available) > 0
                ? Optional.of(new TargetLineLacksMoney(payment.voucher(), to, available, payment.netFen()))
                : Optional.empty();
    }
}
