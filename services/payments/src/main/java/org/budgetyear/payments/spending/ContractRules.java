package org.budgetyear.payments.spending;

import java.util.Optional;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.payments.book.Book;
import org.budgetyear.payments.book.Contract;
import org.budgetyear.payments.book.Payment;
import org.budgetyear.payments.refusal.ContractEnded;
import org.budgetyear.payments.refusal.ContractShareExceeded;
import org.budgetyear.payments.refusal.LineNotOfContract;
import org.budgetyear.payments.refusal.NotYetAccepted;
import org.budgetyear.payments.refusal.PayeeNotSupplier;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.payments.refusal.UnknownContract;
import org.budgetyear.runtime.decider.State;

/**
 * What a payment for a contract has to keep to. It draws on the share of its line, which is held for the contract, or
 * else on the share without a line, for which nothing is held and the line itself must have the money.
 */
final class ContractRules {

    private ContractRules() {}

    /** Why so much cannot be paid for a contract. */
    static Optional<PaymentRefusal> unpayable(State state, String number, String payee, QuotaLine line, Money amount) {
        return Book.contract(state, number)
                .map(contract -> ended(contract)
                        .or(() -> notTheSupplier(contract, payee))
                        .or(() -> notYetAccepted(contract, amount))
                        .or(() -> overdrawn(contract, line, amount))
                        .or(() -> isHeld(contract, line)
                                ? Optional.empty()
                                : LineRules.insufficient(state, line, amount)))
                .orElseGet(() -> Optional.of(new UnknownContract(number)));
    }

    /** The contract that a payment draws on; empty when there is none that still holds anything. */
    static Optional<Contract> drawnOn(State state, Payment payment) {
        return Optional.ofNullable(payment.contract())
                .flatMap(number -> Book.contract(state, number))
                .filter(contract -> !contract.ended());
    }

    /** Why so much cannot be drawn from a line. */
    static Optional<PaymentRefusal> overdrawn(Contract contract, QuotaLine line, Money amount) {
        Optional<ContractShare> share = contract.use().share(line);
        if (share.isEmpty()) {
            return Optional.of(new LineNotOfContract(contract.contract(), line));
        }
        Money left = share.get().amountFen().minus(contract.use().drawnOn(share.get()));
        return amount.compareTo(left) > 0
                ? Optional.of(new ContractShareExceeded(contract.contract(), left, amount))
                : Optional.empty();
    }

    /** Whether the contract holds the money of a payment from this line. */
    static boolean isHeld(Contract contract, QuotaLine line) {
        return contract.use().share(line).filter(share -> share.line() != null).isPresent();
    }

    private static Optional<PaymentRefusal> ended(Contract contract) {
        return contract.ended() ? Optional.of(new ContractEnded(contract.contract())) : Optional.empty();
    }

    private static Optional<PaymentRefusal> notTheSupplier(Contract contract, String payee) {
        String supplier = contract.terms().supplier();
        return supplier.equals(payee)
                ? Optional.empty()
                : Optional.of(new PayeeNotSupplier(contract.contract(), supplier, payee));
    }

    private static Optional<PaymentRefusal> notYetAccepted(Contract contract, Money amount) {
        return amount.compareTo(contract.payableFen()) > 0
                ? Optional.of(new NotYetAccepted(
                        contract.contract(),
                        contract.terms().acceptedFen(),
                        contract.terms().prepaymentFen(),
                        contract.paidFen(),
                        amount))
                : Optional.empty();
    }
}
