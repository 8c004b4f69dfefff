package org.budgetyear.procurement.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractSigned;
import org.jspecify.annotations.Nullable;

/**
 * A contract by its number.
 *
 * @param plan the plan it was signed on; null when it was signed in an earlier year
 * @param paidBeforeFen what was paid in earlier years
 * @param acceptedFen what has been accepted so far, in all years; never more than the price
 * @param funded whether this year's shares are reserved
 * @param end how it ended; null while it goes on
 * @param request what payments has not answered yet; null when nothing is
 */
public record Contract(
        String contract,
        @Nullable String plan,
        String supplier,
        Money paidBeforeFen,
        Money acceptedFen,
        Price price,
        boolean funded,
        @Nullable ContractEnd end,
        @Nullable Request request) {

    /** Price, schedule and prepayment: what an amendment changes. */
    public record Price(Money totalFen, List<SchedulePart> schedule, Money prepaymentFen) {}

    /**
     * A question to payments.
     *
     * @param amendment the terms that hold once it is answered; null when it is no amendment
     * @param end how the contract ends once it is answered; null when it is no end
     * @param reason why it ends; null when it does not, or is fulfilled
     */
    public record Request(
            String requestId,
            @Nullable Price amendment,
            @Nullable ContractEnd end,
            @Nullable String reason) {}

    static Contract signed(ContractSigned event) {
        return new Contract(
                event.contract(),
                event.plan(),
                event.supplier(),
                Money.ZERO,
                Money.ZERO,
                new Price(event.totalFen(), event.schedule(), event.prepaymentFen()),
                false,
                null,
                null);
    }

    static Contract continued(ContractContinued event) {
        return new Contract(
                event.contract(),
                null,
                event.supplier(),
                event.paidBeforeFen(),
                event.acceptedFen(),
                new Price(event.totalFen(), event.schedule(), event.prepaymentFen()),
                false,
                null,
                null);
    }

    /** What payments has to keep to in a year, under this price. */
    public ContractTerms terms(FiscalYear year, Price under) {
        Map<String, ContractShare> shares = new TreeMap<>();
        for (SchedulePart part : under.schedule()) {
            if (part.year().equals(year)) {
                QuotaLine line = part.line();
                shares.merge(
                        line == null ? "" : line.key(),
                        new ContractShare(line, part.amountFen()),
                        (one, other) ->
                                new ContractShare(one.line(), one.amountFen().plus(other.amountFen())));
            }
        }
        return new ContractTerms(
                supplier, List.copyOf(shares.values()), under.prepaymentFen(), acceptedFen, paidBeforeFen);
    }

    Contract asks(@Nullable Request next) {
        return new Contract(contract, plan, supplier, paidBeforeFen, acceptedFen, price, funded, end, next);
    }

    Contract fund() {
        return new Contract(contract, plan, supplier, paidBeforeFen, acceptedFen, price, true, end, request);
    }

    Contract amend(Price next) {
        return new Contract(contract, plan, supplier, paidBeforeFen, acceptedFen, next, funded, end, request);
    }

    Contract accept(Money accepted) {
        return new Contract(contract, plan, supplier, paidBeforeFen, accepted, price, funded, end, request);
    }

    Contract end(ContractEnd how) {
        return new Contract(contract, plan, supplier, paidBeforeFen, acceptedFen, price, funded, how, request);
    }
}
