package org.budgetyear.finalaccounts.register;

import org.budgetyear.finalaccounts.account.LinePattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null takes any.
 *
 * @param number of the voucher, the receipt or the record
 * @param economic as a code
 */
public record PaymentFilter(
        @Nullable String number,
        LinePattern line,
        @Nullable String economic,
        @Nullable PaymentStatus status) {

    public boolean takes(PaymentEntry entry) {
        return entry.subject().filter(this::takes).isPresent();
    }

    private boolean takes(PaymentEntry.Subject subject) {
        return (status == null || status == subject.status())
                && (number == null || number.equals(subject.number()))
                && (line.equals(LinePattern.ANY) || subject.lines().stream().anyMatch(line::takes))
                && (economic == null
                        || subject.economics().stream()
                                .anyMatch(any -> any.value().equals(economic)));
    }
}
