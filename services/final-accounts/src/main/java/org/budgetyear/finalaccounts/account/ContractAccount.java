package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.book.ContractClass;
import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractAmended;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractSigned;
import org.jspecify.annotations.Nullable;

/**
 * A contract as procurement tells of it.
 *
 * @param plan the plan it was signed on; null when it was signed in an earlier year
 * @param since the day on which it was signed, or went on in this year
 * @param paidBeforeFen what was paid in earlier years
 * @param acceptedFen what has been accepted, in all years
 * @param continuation null when it was signed in this year
 */
public record ContractAccount(
        String contract,
        @Nullable String plan,
        ContractClass of,
        String supplier,
        LocalDate since,
        Status status,
        Money totalFen,
        Money paidBeforeFen,
        Money acceptedFen,
        Money prepaymentFen,
        List<SchedulePart> schedule,
        @Nullable Continuation continuation) {

    /** How far it has come. */
    public enum Status {
        UNFUNDED,
        FUNDED,
        COMPLETED,
        TERMINATED
    }

    static ContractAccount signed(ContractSigned e, LocalDate on) {
        return new ContractAccount(
                e.contract(),
                e.plan(),
                new ContractClass(e.kind(), e.supplierSize(), e.reservedForSme()),
                e.supplier(),
                on,
                Status.UNFUNDED,
                e.totalFen(),
                Money.ZERO,
                Money.ZERO,
                e.prepaymentFen(),
                e.schedule(),
                null);
    }

    static ContractAccount continued(ContractContinued e, LocalDate on) {
        return new ContractAccount(
                e.contract(),
                null,
                new ContractClass(e.kind(), e.supplierSize(), e.reservedForSme()),
                e.supplier(),
                on,
                Status.UNFUNDED,
                e.totalFen(),
                e.paidBeforeFen(),
                e.acceptedFen(),
                e.prepaymentFen(),
                e.schedule(),
                new Continuation(
                        new ContractStanding(
                                e.kind(),
                                e.supplier(),
                                e.supplierSize(),
                                e.reservedForSme(),
                                e.totalFen(),
                                e.paidBeforeFen(),
                                e.acceptedFen()),
                        null));
    }

    /**
     * What counts as procured in this year (以合同签订为准): the price of a contract that was signed in it; of a terminated
     * one, only what was accepted.
     */
    public Money procuredFen() {
        if (plan == null) {
            return Money.ZERO;
        }
        return status == Status.TERMINATED ? acceptedFen : totalFen;
    }

    ContractAccount become(Status next) {
        return with(next, totalFen, acceptedFen, prepaymentFen, schedule, continuation);
    }

    ContractAccount amend(ContractAmended event) {
        return with(status, event.totalFen(), acceptedFen, event.prepaymentFen(), event.schedule(), continuation);
    }

    ContractAccount accept(Money accepted) {
        return with(status, totalFen, accepted, prepaymentFen, schedule, continuation);
    }

    /** One that is not continued yet cannot be continued otherwise than last year says. */
    ContractAccount broughtForward(ContractStanding lastYear) {
        return continuation == null
                ? this
                : with(
                        status,
                        totalFen,
                        acceptedFen,
                        prepaymentFen,
                        schedule,
                        new Continuation(continuation.told(), lastYear));
    }

    private ContractAccount with(
            Status next,
            Money total,
            Money accepted,
            Money prepayment,
            List<SchedulePart> payable,
            @Nullable Continuation continued) {
        return new ContractAccount(
                contract,
                plan,
                of,
                supplier,
                since,
                next,
                total,
                paidBeforeFen,
                accepted,
                prepayment,
                payable,
                continued);
    }

    /** The members that were told otherwise than last year left them. */
    public List<String> unlikeLastYear() {
        return continuation == null ? List.of() : continuation.differences();
    }
}
