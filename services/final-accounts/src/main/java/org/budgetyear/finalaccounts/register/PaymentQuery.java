package org.budgetyear.finalaccounts.register;

import org.budgetyear.finalaccounts.account.LinePattern;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are looked for; null takes any.
 *
 * @param line one that any of their events names
 * @param economic as a code; likewise
 * @param status what happened to them last
 * @param actor somebody who had to do with them
 */
public record PaymentQuery(
        @Nullable String voucher,
        LinePattern line,
        @Nullable String economic,
        @Nullable PaymentStatus status,
        @Nullable String actor) {}
