package org.budgetyear.finalaccounts.account;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.budgetyear.model.contract.ContractUse;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.ContractWorkAccepted;
import org.budgetyear.model.payments.ContractYearSettled;
import org.budgetyear.model.payments.CounterpartEvent;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.NonTaxEvent;
import org.budgetyear.model.payments.PaymentApproved;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.ReservationEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.model.payments.SurplusEvent;
import org.jspecify.annotations.Nullable;

/**
 * What payments do to the reservations of contracts. What a contract holds on a line of an appropriation is shown there
 * beside what payments under way reserve, so that a payment moves it from one to the other.
 */
final class ReservationFold {

    private ReservationFold() {}

    static UnitYearAccount evolve(UnitYearAccount account, PaymentEvent event) {
        return switch (event) {
            case ReservationEvent e -> reservation(account, e);
            case PaymentRequested e -> requested(account, e);
            case PaymentReturned e -> givenUp(account, e.voucher(), e.line(), e.amountFen());
            case PaymentVoided e -> givenUp(account, e.voucher(), e.line(), e.amountFen());
            case PaymentBounced e -> givenUp(account, e.voucher(), e.line(), e.amountFen());
            case PaymentCleared e -> cleared(account, e);
            case PaymentRefunded e ->
                draw(
                        account,
                        e.voucher(),
                        use -> use.draw(e.line(), e.amountFen().negate()));
            case PaymentReclassified e ->
                draw(
                        account,
                        e.voucher(),
                        use -> use.draw(e.fromLine(), e.amountFen().negate()).draw(e.toLine(), e.amountFen()));
            case SpendingSealed ignored -> sealed(account);
            case SpendingOpened ignored -> account;
            case LineCredited ignored -> account;
            case LineDebited ignored -> account;
            case LineDebitRefused ignored -> account;
            case PaymentApproved ignored -> account;
            case PriorYearPaymentRefunded ignored -> account;
            case ReceiptRecorded ignored -> account;
            case ReceiptReversed ignored -> account;
            case SpendingSoftFrozen ignored -> account;
            case SpendingReopened ignored -> account;
            case SpendingSealRefused ignored -> account;
            case ActivityEvent ignored -> account;
            case NonTaxEvent ignored -> account;
            case SurplusEvent ignored -> account;
            case CounterpartEvent ignored -> account;
        };
    }

    private static UnitYearAccount reservation(UnitYearAccount account, ReservationEvent event) {
        return switch (event) {
            case ContractReserved e ->
                replace(
                        account,
                        account.reservations().of(e.contract()),
                        account.reservations()
                                .of(e.contract())
                                .use(use -> use.under(e.terms().shares())));
            case ContractReleased e -> change(account, e.contract(), it -> it.use(use -> use.under(List.of())));
            case ContractYearSettled ignored -> account;
            case ContractWorkAccepted ignored -> account;
            case ContractReservationRefused ignored -> account;
            case ContractReleaseRefused ignored -> account;
        };
    }

    private static UnitYearAccount sealed(UnitYearAccount account) {
        UnitYearAccount next = account;
        for (String contract : account.reservations().byContract().keySet()) {
            next = change(next, contract, it -> it.use(use -> use.under(List.of())));
        }
        return next;
    }

    private static UnitYearAccount requested(UnitYearAccount account, PaymentRequested event) {
        return change(
                named(account, event.voucher(), event.contract()),
                event.contract(),
                it -> it.use(use -> use.draw(event.line(), event.amountFen())).open(event.amountFen()));
    }

    private static UnitYearAccount cleared(UnitYearAccount account, PaymentCleared event) {
        return change(
                named(account, event.voucher(), event.contract()),
                event.contract(),
                it -> event.direct()
                        ? it.use(use -> use.draw(event.line(), event.amountFen()))
                        : it.open(event.amountFen().negate()));
    }

    private static UnitYearAccount draw(UnitYearAccount account, String voucher, UnaryOperator<ContractUse> draw) {
        return change(account, contractOf(account, voucher), it -> it.use(draw));
    }

    private static UnitYearAccount named(UnitYearAccount account, String voucher, @Nullable String contract) {
        return contract == null ? account : account.with(account.reservations().naming(voucher, contract));
    }

    private static @Nullable String contractOf(UnitYearAccount account, String voucher) {
        return account.reservations().contractByVoucher().get(voucher);
    }

    private static UnitYearAccount givenUp(UnitYearAccount account, String voucher, QuotaLine line, Money amount) {
        return change(
                account,
                contractOf(account, voucher),
                it -> it.use(use -> use.draw(line, amount.negate())).open(amount.negate()));
    }

    /** Payments of old logs name contracts for which nothing was ever held. */
    private static UnitYearAccount change(
            UnitYearAccount account, @Nullable String contract, UnaryOperator<Reservation> change) {
        Reservation known =
                contract == null ? null : account.reservations().byContract().get(contract);
        return known == null ? account : replace(account, known, change.apply(known));
    }

    private static UnitYearAccount replace(UnitYearAccount account, Reservation before, Reservation after) {
        UnitYearAccount next = account.with(account.reservations().with(after));
        Set<QuotaLine> lines = new TreeSet<>(before.use().lines());
        lines.addAll(after.use().lines());
        for (QuotaLine line : lines) {
            Money more = after.use().heldOn(line).minus(before.use().heldOn(line));
            if (line.fund().isFiscal() && !more.isZero()) {
                next = next.line(line, it -> it.plus(Balance.CONTRACTED, more));
            }
        }
        return next;
    }
}
