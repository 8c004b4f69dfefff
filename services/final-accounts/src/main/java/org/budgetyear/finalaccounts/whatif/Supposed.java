package org.budgetyear.finalaccounts.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;

/** An event that nobody has recorded. */
public record Supposed(UnitYear unitYear, LocalDate accountingDate, DomainEvent event) {

    private static final String NAME = "what-if";

    /**
     * An account as it would be had these followed in their order.
     *
     * @throws IllegalArgumentException when one has no place in it
     * @throws ArithmeticException when an amount overflows
     */
    public static UnitYearAccount fold(UnitYearAccount account, List<Supposed> supposed) {
        UnitYearAccount folded = account;
        for (Supposed each : supposed) {
            if (each.unitYear().equals(account.unitYear())) {
                folded = folded.evolve(each.recorded());
            }
        }
        return folded;
    }

    private Recorded<?> recorded() {
        String type = WireName.ofEvent(event.getClass());
        return new Recorded<>(
                NAME,
                type.substring(0, type.indexOf('.')),
                unitYear,
                1,
                accountingDate,
                Instant.EPOCH,
                null,
                NAME,
                "",
                NAME,
                NAME,
                event);
    }
}
