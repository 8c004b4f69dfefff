package org.budgetyear.finalaccounts.trace;

import java.time.Instant;
import java.time.LocalDate;
import org.budgetyear.finalaccounts.register.PaymentEntry;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What an event changed in a figure.
 *
 * @param id of the event
 * @param type of the event, as it is published
 * @param number of the voucher, receipt or record that it is about; null when it is about none
 * @param documentNo the document that ordered it (文号), if one was cited
 * @param amountFen how much the figure was more after it than before it
 * @param event in its published form
 */
public record Contribution(
        String id,
        UnitCode unit,
        String context,
        long sequence,
        String type,
        LocalDate accountingDate,
        Instant recordedAt,
        @Nullable String number,
        @Nullable String documentNo,
        String actor,
        Money amountFen,
        DomainEvent event) {

    static Contribution of(Recorded<?> recorded, Money amountFen) {
        return new Contribution(
                recorded.id(),
                recorded.unitYear().unit(),
                recorded.source(),
                recorded.sequence(),
                WireName.ofEvent(recorded.event().getClass()),
                recorded.accountingDate(),
                recorded.recordedAt(),
                PaymentEntry.of(recorded)
                        .map(PaymentEntry::number)
                        .filter(number -> !number.isEmpty())
                        .orElse(null),
                recorded.documentNo(),
                recorded.actor(),
                amountFen,
                recorded.event());
    }
}
