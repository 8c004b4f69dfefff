package org.budgetyear.standalone.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.Nature;
import org.budgetyear.standalone.ledger.form.Posting;

/**
 * A payment of wages that the demo lets a unit book under the code of another kind of wages, publishes so, and corrects
 * in a second version: after which the year is what its ledger says. No other figure than those of the two codes tells
 * kinds of wages apart, so what people explained stays explained.
 */
record Mistake(Payment payment, EconomicCode wrong) {

    private static final String WAGES_CLASS = "301";

    /** The first that is possible; empty when none is. */
    static Optional<Mistake> among(List<Payment> payments) {
        List<Payment> wages = payments.stream()
                .filter(payment -> payment.line().fund().isFiscal()
                        && payment.line().nature() == Nature.BASIC
                        && payment.economic().classCode().equals(WAGES_CLASS))
                .toList();
        return wages.stream()
                .filter(payment ->
                        payments.stream().filter(payment::isOfTheSameVoucher).count() == 1)
                .flatMap(payment -> wages.stream()
                        .filter(other -> other.unit().equals(payment.unit())
                                && other.line().equals(payment.line())
                                && !other.economic().equals(payment.economic()))
                        .map(other -> new Mistake(payment, other.economic()))
                        .limit(1))
                .findFirst();
    }

    Posting made(FiscalYear year) {
        return reclassification(year, wrong, "mistake");
    }

    Posting corrected(FiscalYear year) {
        return reclassification(year, payment.economic(), "correction");
    }

    private Posting reclassification(FiscalYear year, EconomicCode to, String what) {
        return new Posting(
                Posting.Context.PAYMENTS,
                payment.unit(),
                year,
                "reclassify-payment",
                "closing:" + what + ":" + payment.voucher(),
                year.lastDay(),
                null,
                Posting.Actor.of(payment.unit(), "unit-clerk", "unit-clerk"),
                Map.of("voucher", payment.voucher(), "toLine", payment.line(), "toEconomic", to));
    }
}
