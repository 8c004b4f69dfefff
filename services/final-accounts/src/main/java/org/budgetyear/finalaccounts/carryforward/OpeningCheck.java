package org.budgetyear.finalaccounts.carryforward;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.Balance;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line's opening balance beside what it closed with the year before.
 *
 * @param reason why they differ, as the log says; null when it does not say
 * @param agrees whether they are equal, or the log says why they are not
 */
public record OpeningCheck(
        UnitCode unit,
        QuotaLine line,
        Money closingFen,
        Money openingFen,
        @Nullable String reason,
        boolean agrees) {

    /** All lines that one of the two years has a balance on. */
    public static List<OpeningCheck> of(UnitYearAccount before, UnitYearAccount year) {
        Map<QuotaLine, Money> closing = new TreeMap<>();
        for (ClosingBalance balance : ClosingBalances.of(before)) {
            closing.put(balance.line(), balance.closingFen());
        }
        Map<QuotaLine, Money> opening = new TreeMap<>();
        year.lines().forEach((line, account) -> {
            if (!account.get(Balance.CARRIED_OVER).isZero()) {
                opening.put(line, account.get(Balance.CARRIED_OVER));
            }
        });
        Map<QuotaLine, Money> all = new TreeMap<>(closing);
        all.putAll(opening);
        return all.keySet().stream()
                .map(line ->
                        of(year, line, closing.getOrDefault(line, Money.ZERO), opening.getOrDefault(line, Money.ZERO)))
                .toList();
    }

    private static OpeningCheck of(UnitYearAccount year, QuotaLine line, Money closing, Money opening) {
        String reason = year.closing().adjustments().stream()
                .filter(adjusted -> adjusted.line().equals(line)
                        && adjusted.closingFen().equals(closing)
                        && adjusted.openingFen().equals(opening))
                .map(OpeningAdjusted::reason)
                .findFirst()
                .orElse(null);
        return new OpeningCheck(
                year.unitYear().unit(), line, closing, opening, reason, closing.equals(opening) || reason != null);
    }
}
