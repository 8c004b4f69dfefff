package org.budgetyear.finalaccounts.carryforward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/**
 * What each line closes with, and what of it opens the next year. Unspent quota was taken back by the seal where income
 * is what is paid, so it is no balance; where income is the quota it is carried. Basic expenditure and a unit's own money
 * are carried as they are. Of a project, money that was carried in already and is still there was not used in two years
 * running: it is surplus (结余) and goes back to the treasury (国办发〔2014〕70号).
 */
public final class ClosingBalances {

    /** Why not all of a project's balance is carried. */
    public static final String TWO_YEARS = "two-year-rule";

    private ClosingBalances() {}

    /** The balances that are not zero, in the order of their lines. */
    public static List<ClosingBalance> of(UnitYearAccount account) {
        Map<QuotaLine, Balance> byLine = new TreeMap<>();
        for (Fact fact : Books.ofUnit(account).facts()) {
            byLine.merge(line(fact), Balance.of(fact), Balance::plus);
        }
        List<ClosingBalance> balances = new ArrayList<>();
        byLine.forEach((line, balance) -> {
            if (!balance.closing().isZero()) {
                balances.add(closing(line, balance));
            }
        });
        return List.copyOf(balances);
    }

    private static ClosingBalance closing(QuotaLine line, Balance balance) {
        Money closing = balance.closing();
        boolean expires = line.fund().isFiscal() && line.nature() == Nature.PROJECT;
        Money surplus = expires ? balance.leftOfOpening() : Money.ZERO;
        Money carried = closing.minus(surplus).max(Money.ZERO);
        return new ClosingBalance(line, closing, carried, carried.equals(closing) ? null : TWO_YEARS);
    }

    /** A unit's own money is one pool for each fund and function, whatever it is spent on. */
    private static QuotaLine line(Fact fact) {
        return fact.fund().isFiscal() && fact.nature() != null
                ? new QuotaLine(fact.fund(), fact.function(), fact.nature(), fact.project())
                : new QuotaLine(fact.fund(), fact.function(), Nature.BASIC, null);
    }

    /** @param spend with what of a surplus was allocated */
    private record Balance(Money opening, Money receipt, Money spend) {

        static Balance of(Fact fact) {
            Money amount = fact.amountFen();
            return switch (fact.measure()) {
                case OPENING -> new Balance(amount, Money.ZERO, Money.ZERO);
                case RECEIPT, SURPLUS_USED -> new Balance(Money.ZERO, amount, Money.ZERO);
                case SPEND, SURPLUS_ALLOCATED -> new Balance(Money.ZERO, Money.ZERO, amount);
                case OPENING_BUDGET,
                        BUDGET_CHANGE,
                        NON_TAX_REVENUE,
                        CARRIED_OVER,
                        HELD,
                        PROCURED,
                        SELF_EVALUATED,
                        PERFORMANCE,
                        INTERNAL_TRANSFER,
                        LINE -> new Balance(Money.ZERO, Money.ZERO, Money.ZERO);
            };
        }

        Balance plus(Balance other) {
            return new Balance(opening.plus(other.opening), receipt.plus(other.receipt), spend.plus(other.spend));
        }

        Money closing() {
            return opening.plus(receipt).minus(spend);
        }

        /** Money that was carried in is spent first. */
        Money leftOfOpening() {
            return opening.minus(spend).max(Money.ZERO);
        }
    }
}
