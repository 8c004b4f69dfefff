package org.budgetyear.finalaccounts.register;

import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null takes any.
 *
 * @param number of the voucher, the receipt or the record
 * @param line as a quota line's key
 * @param economic as a code
 */
public record PaymentFilter(
        @Nullable String number,
        @Nullable String line,
        @Nullable String economic,
        @Nullable PaymentStatus status) {

    public boolean takes(PaymentEntry entry) {
        return entry.subject().filter(this::takes).isPresent();
    }

    private boolean takes(PaymentEntry.Subject subject) {
        return (status == null || status == subject.status())
                && (number == null || number.equals(subject.number()))
                && (line == null
                        || subject.lines().stream().anyMatch(any -> any.key().equals(line)))
                && (economic == null
                        || subject.economics().stream()
                                .anyMatch(any -> any.value().equals(economic)));
    }
}
