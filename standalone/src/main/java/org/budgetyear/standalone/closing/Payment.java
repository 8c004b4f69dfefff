package org.budgetyear.standalone.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.Posting;

/**
 * Money that the treasury paid for a voucher, or got back of it, as it was asked of the platform.
 *
 * @param amount negative for a refund
 */
record Payment(UnitCode unit, String voucher, QuotaLine line, EconomicCode economic, Money amount, LocalDate date) {

    /** The payments and refunds among some postings, under the codes that they have in the end. */
    static List<Payment> among(List<Posting> postings) {
        List<Payment> payments = new ArrayList<>();
        for (Posting posting : postings) {
            switch (posting.command()) {
                case "post-payment", "request-payment" -> of(posting).ifPresent(payments::add);
                case "refund-payment" ->
                    payments.stream()
                            .filter(payment -> payment.isOf(posting))
                            .findFirst()
                            .flatMap(payment -> payment.refunded(posting))
                            .ifPresent(payments::add);
                case "reclassify-payment" ->
                    payments.replaceAll(payment -> payment.isOf(posting) ? payment.reclassified(posting) : payment);
                default -> {} // what moves no money through the treasury
            }
        }
        return List.copyOf(payments);
    }

    private static Optional<Payment> of(Posting posting) {
        return posting.data().get("line") instanceof QuotaLine line
                        && posting.data().get("economic") instanceof EconomicCode economic
                        && posting.data().get("amountFen") instanceof Money amount
                        && posting.data().get("voucher") instanceof String voucher
                ? Optional.of(new Payment(posting.unit(), voucher, line, economic, amount, posting.accountingDate()))
                : Optional.empty();
    }

    boolean isOfTheSameVoucher(Payment other) {
        return unit.equals(other.unit) && voucher.equals(other.voucher);
    }

    private boolean isOf(Posting posting) {
        return unit.equals(posting.unit()) && voucher.equals(posting.data().get("voucher"));
    }

    private Optional<Payment> refunded(Posting posting) {
        return posting.data().get("amountFen") instanceof Money back
                ? Optional.of(new Payment(unit, voucher, line, economic, back.negate(), posting.accountingDate()))
                : Optional.empty();
    }

    private Payment reclassified(Posting posting) {
        return posting.data().get("toLine") instanceof QuotaLine to
                        && posting.data().get("toEconomic") instanceof EconomicCode toEconomic
                ? new Payment(unit, voucher, to, toEconomic, amount, date)
                : this;
    }
}
