package org.budgetyear.assets.register;

import java.util.List;
import java.util.Optional;
import org.budgetyear.assets.command.Payment;
import org.budgetyear.assets.command.RegisterAsset;
import org.budgetyear.assets.refusal.AssetRefusal;
import org.budgetyear.assets.refusal.PaymentNotAwaited;
import org.budgetyear.assets.refusal.RegisteredExceedsPayment;
import org.budgetyear.assets.refusal.ValueDiffersFromPayments;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.State;

/**
 * What is bought is registered for what was paid: no more of a payment than it has left, and altogether the asset's
 * value. Whoever knows better explains it, as when part of the price is still owed.
 */
final class PaymentMatch {

    private PaymentMatch() {}

    static Optional<AssetRefusal> against(State state, CommandContext context, Asset asset, RegisterAsset command) {
        if (command.paidBy().isEmpty() || command.explanation() != null) {
            return Optional.empty();
        }
        List<PaidBy> paidBy = paidBy(context, command.paidBy());
        Money paid = Money.sum(paidBy.stream().map(PaidBy::amountFen).toList());
        return paidBy.stream()
                .flatMap(part -> tooMuch(state, part).stream())
                .findFirst()
                .or(() -> paid.equals(asset.value())
                        ? Optional.empty()
                        : Optional.of(new ValueDiffersFromPayments(asset.assetNo(), asset.value(), paid)));
    }

    static List<PaidBy> paidBy(CommandContext context, List<Payment> payments) {
        return payments.stream()
                .map(payment -> new PaidBy(
                        payment.paidIn() == null ? context.unitYear().year() : payment.paidIn(),
                        payment.voucher(),
                        payment.amountFen()))
                .toList();
    }

    private static Optional<AssetRefusal> tooMuch(State state, PaidBy part) {
        return Register.due(state, part.year(), part.voucher())
                .map(due -> exceeding(part, Register.open(state, due)))
                .orElseGet(() -> Optional.of(new PaymentNotAwaited(part.year(), part.voucher())));
    }

    private static Optional<AssetRefusal> exceeding(PaidBy part, Money open) {
        return part.amountFen().compareTo(open) > 0
                ? Optional.of(new RegisteredExceedsPayment(part.voucher(), open, part.amountFen()))
                : Optional.empty();
    }
}
