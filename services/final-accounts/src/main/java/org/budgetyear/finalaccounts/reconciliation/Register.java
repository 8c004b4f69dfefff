package org.budgetyear.finalaccounts.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.runtime.envelope.Recorded;

/** A unit's fiscal payments by voucher, as the log has them. Only those go through the treasury. */
public final class Register {

    private final Map<String, List<Movement>> byVoucher = new HashMap<>();

    /** Adds an event of the unit's year; what is no payment changes nothing. */
    public void add(Recorded<?> recorded) {
        LocalDate date = recorded.accountingDate();
        if (recorded.event() instanceof PaymentCleared e) {
            add(e.voucher(), e.line(), e.economic(), date, e.amountFen());
        } else if (recorded.event() instanceof PaymentRefunded e) {
            add(e.voucher(), e.line(), e.economic(), date, e.amountFen().negate());
        } else if (recorded.event() instanceof PaymentReclassified e) {
            byVoucher.computeIfPresent(
                    e.voucher(),
                    (voucher, movements) -> movements.stream()
                            .map(each -> new Movement(
                                    voucher,
                                    e.toLine().fund(),
                                    e.toLine().function(),
                                    e.toEconomic(),
                                    each.date(),
                                    each.amountFen()))
                            .toList());
        }
    }

    Map<String, List<Movement>> byVoucher() {
        return Map.copyOf(byVoucher);
    }

    private void add(String voucher, QuotaLine line, EconomicCode economic, LocalDate date, Money amount) {
        if (line.fund().isFiscal()) {
            Movement movement = new Movement(voucher, line.fund(), line.function(), economic, date, amount);
            List<Movement> movements = new ArrayList<>(byVoucher.getOrDefault(voucher, List.of()));
            movements.add(movement);
            byVoucher.put(voucher, movements);
        }
    }
}
