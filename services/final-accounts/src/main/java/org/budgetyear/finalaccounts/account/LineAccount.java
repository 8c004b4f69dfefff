package org.budgetyear.finalaccounts.account;

import static org.budgetyear.finalaccounts.account.Balance.CARRIED_OVER;
import static org.budgetyear.finalaccounts.account.Balance.CONTRACTED;
import static org.budgetyear.finalaccounts.account.Balance.CUT;
import static org.budgetyear.finalaccounts.account.Balance.FROZEN;
import static org.budgetyear.finalaccounts.account.Balance.IN_TRANSIT;
import static org.budgetyear.finalaccounts.account.Balance.ISSUED;
import static org.budgetyear.finalaccounts.account.Balance.RECLAIMED;
import static org.budgetyear.finalaccounts.account.Balance.RECLAIMED_AT_SEAL;
import static org.budgetyear.finalaccounts.account.Balance.RESERVED;
import static org.budgetyear.finalaccounts.account.Balance.SUPPLEMENTED;
import static org.budgetyear.finalaccounts.account.Balance.TRANSFERRED_IN;
import static org.budgetyear.finalaccounts.account.Balance.TRANSFERRED_OUT;

import java.time.LocalDate;
import java.util.Map;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.money.Money;

/**
 * A quota line of a unit's year.
 *
 * @param spending what was paid less refunds of the same year, by economic code and month of the accounting date
 */
public record LineAccount(Sums<Balance> balances, Map<EconomicCode, Months> spending) {

    static final LineAccount NEW = new LineAccount(Sums.none(), Map.of());

    public Money get(Balance balance) {
        return balances.get(balance);
    }

    /** What was paid less refunds of the same year, by month of the accounting date. */
    public Months paidByMonth() {
        return spending.values().stream().reduce(Months.NONE, Months::plus);
    }

    public Money paid() {
        return Money.sum(spending.values().stream().map(Months::total).toList());
    }

    /** 追加、追减、调剂 and what was taken back in the year, signed. */
    public Money budgetChange() {
        return get(SUPPLEMENTED)
                .minus(get(CUT))
                .plus(get(TRANSFERRED_IN))
                .minus(get(TRANSFERRED_OUT))
                .minus(get(RECLAIMED));
    }

    /** 调整后预算数: the opening budget and its changes, with what was carried over into the year. */
    public Money adjustedBudget() {
        return get(ISSUED).plus(budgetChange()).plus(get(CARRIED_OVER));
    }

    /** 冻结、在途、申请中和合同占用. */
    public Money held() {
        return get(FROZEN).plus(get(IN_TRANSIT)).plus(get(RESERVED)).plus(get(CONTRACTED));
    }

    /** What can still be reserved. */
    public Money available() {
        return adjustedBudget().minus(get(RECLAIMED_AT_SEAL)).minus(held()).minus(paid());
    }

    LineAccount plus(Balance balance, Money amount) {
        return new LineAccount(balances.plus(balance, amount), spending);
    }

    LineAccount minus(Balance balance, Money amount) {
        return plus(balance, amount.negate());
    }

    LineAccount spent(EconomicCode economic, LocalDate on, Money amount) {
        Months months = spending.getOrDefault(economic, Months.NONE).plus(on, amount);
        return new LineAccount(balances, Sums.with(spending, economic, months));
    }
}
