package org.budgetyear.finalaccounts.account;

import java.util.Map;
import org.budgetyear.finalaccounts.book.TransferPaid;
import org.budgetyear.finalaccounts.book.TransferReceived;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.CounterpartEvent;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.ReceivingUnitNamed;

/**
 * Payments and receipts whose other unit was named.
 *
 * @param paid by voucher, also when it was corrected to a nature that goes to no unit
 * @param received by the receipt's number
 */
public record Transfers(Map<String, TransferPaid> paid, Map<String, TransferReceived> received) {

    static final Transfers NEW = new Transfers(Map.of(), Map.of());

    Transfers named(UnitCode unit, CounterpartEvent event) {
        return switch (event) {
            case ReceivingUnitNamed e ->
                with(new TransferPaid(unit, e.voucher(), e.line(), e.economic(), e.amountFen(), e.receivingUnit()));
            case PayingUnitNamed e ->
                new Transfers(
                        paid,
                        Sums.with(
                                received,
                                e.receiptNo(),
                                new TransferReceived(
                                        unit,
                                        e.receiptNo(),
                                        e.fund(),
                                        e.function(),
                                        e.amountFen(),
                                        e.payingUnit(),
                                        e.voucher())));
        };
    }

    Transfers refunded(String voucher, Money amount) {
        TransferPaid old = paid.get(voucher);
        return old == null
                ? this
                : with(new TransferPaid(
                        old.unit(),
                        voucher,
                        old.line(),
                        old.economic(),
                        old.amountFen().minus(amount),
                        old.receivingUnit()));
    }

    Transfers reclassified(String voucher, QuotaLine line, EconomicCode economic) {
        TransferPaid old = paid.get(voucher);
        return old == null
                ? this
                : with(new TransferPaid(old.unit(), voucher, line, economic, old.amountFen(), old.receivingUnit()));
    }

    Transfers receiptReversed(String receiptNo) {
        return received.containsKey(receiptNo) ? new Transfers(paid, Sums.without(received, receiptNo)) : this;
    }

    private Transfers with(TransferPaid transfer) {
        return new Transfers(Sums.with(paid, transfer.voucher(), transfer), received);
    }
}
