package org.budgetyear.standalone.closing;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.code.EconomicCode;

/** The treasury's record of the year, from the payments that it was given: it knows nothing of the platform's log. */
final class Clearing {

    private static final String HEADER = "voucher,unit,fund,function,economic,amount_yuan,cleared_date\n";

    private Clearing() {}

    /** @param mistake a payment that the treasury was told a wrong code of, and not yet the right one */
    static String csv(List<Payment> payments, Optional<Mistake> mistake) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (Payment payment : payments) {
            if (payment.line().fund().isFiscal()) {
                EconomicCode economic = mistake.filter(each -> each.payment().equals(payment))
                        .map(Mistake::wrong)
                        .orElse(payment.economic());
                csv.append(String.join(
                                ",",
                                payment.voucher(),
                                payment.unit().value(),
                                payment.line().fund().name(),
                                payment.line().function().value(),
                                economic.value(),
                                payment.amount().toYuan(),
                                payment.date().toString()))
                        .append('\n');
            }
        }
        return csv.toString();
    }
}
