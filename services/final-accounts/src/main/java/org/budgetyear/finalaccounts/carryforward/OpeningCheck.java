package org.budgetyear.finalaccounts.carryforward;

import java.util.ArrayList;
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
 * A line's opening balance beside what it closed with the year before, or the accumulated surplus's.
 *
 * @param line null for the accumulated surplus
 * @param reason why they differ, as the log says; null when it does not say
 * @param agrees whether they are equal, or the log says why they are not
 */
public record OpeningCheck(
        UnitCode unit,
        @Nullable QuotaLine line,
        Money closingFen,
        Money openingFen,
        @Nullable String reason,
        boolean agrees) {

    /** All lines that one of the two years has a balance on, and the surplus if one of them has any. */
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
        List<OpeningCheck> checks = new ArrayList<>();
        all.keySet()
                .forEach(line -> checks.add(of(
                        year, line, closing.getOrDefault(line, Money.ZERO), opening.getOrDefault(line, Money.ZERO))));
        Money surplusBefore = before.records().surplus().closing();
        Money surplus = year.records().surplus().opening();
        if (!surplusBefore.isZero() || !surplus.isZero()) {
            checks.add(new OpeningCheck(
                    year.unitYear().unit(), null, surplusBefore, surplus, null, surplusBefore.equals(surplus)));
        }
        return List.copyOf(checks);
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
