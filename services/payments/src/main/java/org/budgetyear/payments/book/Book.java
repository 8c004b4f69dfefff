package org.budgetyear.payments.book;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.line.ControlLine;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** Reads and folds a unit's year. Each kind of entry folds every event by itself, so none can be forgotten. */
public final class Book {

    private Book() {}

    /** The state after an event. */
    public static State evolve(State state, PaymentEvent event) {
        State next = YearFold.evolve(state, event);
        next = LineFold.evolve(next, event);
        next = PaymentFold.evolve(next, event);
        next = ReceiptFold.evolve(next, event);
        next = RecordFold.evolve(next, event);
        return ContractFold.evolve(next, event);
    }

    /** The year; empty until it is opened. */
    public static Optional<SpendingYear> year(State state) {
        return state.find(yearKey());
    }

    /** The balance that controls spending on this line; empty when there never was money or an opening. */
    public static Optional<LineBalance> balance(State state, QuotaLine line) {
        return state.find(balanceKey(ControlLine.of(line)));
    }

    /** All balances of the year, in order of their lines. */
    public static List<LineBalance> balances(State state) {
        return state.find(lineIdsKey()).map(LineIds::ids).orElse(List.of()).stream()
                .sorted()
                .map(id -> state.find(Key.of(LineBalance.class, id)).orElseThrow())
                .toList();
    }

    public static Optional<Payment> payment(State state, String voucher) {
        return state.find(paymentKey(voucher));
    }

    /** A refund by its number, whichever year its payment is of. */
    public static Optional<Refund> refund(State state, String refundNo) {
        return state.find(refundKey(refundNo));
    }

    /** A contract by its number; empty unless it is funded. */
    public static Optional<Contract> contract(State state, String contract) {
        return state.find(contractKey(contract));
    }

    /** The contracts for which money was held in this year, ended or not, in the order in which they came. */
    public static List<Contract> contracts(State state) {
        return state.find(contractNumbersKey()).orElse(ContractNumbers.NONE).numbers().stream()
                .map(number -> contract(state, number).orElseThrow())
                .toList();
    }

    public static Optional<Receipt> receipt(State state, String receiptNo) {
        return state.find(receiptKey(receiptNo));
    }

    static Key<SpendingYear> yearKey() {
        return Key.of(SpendingYear.class);
    }

    static Key<LineIds> lineIdsKey() {
        return Key.of(LineIds.class);
    }

    static Key<LineBalance> balanceKey(QuotaLine controlLine) {
        return Key.of(LineBalance.class, controlLine.key());
    }

    static Key<Payment> paymentKey(String voucher) {
        return Key.of(Payment.class, voucher);
    }

    static Key<Refund> refundKey(String refundNo) {
        return Key.of(Refund.class, refundNo);
    }

    static Key<ContractNumbers> contractNumbersKey() {
        return Key.of(ContractNumbers.class);
    }

    static Key<Contract> contractKey(String contract) {
        return Key.of(Contract.class, contract);
    }

    static Key<Receipt> receiptKey(String receiptNo) {
        return Key.of(Receipt.class, receiptNo);
    }
}
