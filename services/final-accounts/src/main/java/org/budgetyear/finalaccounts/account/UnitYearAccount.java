package org.budgetyear.finalaccounts.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.runtime.envelope.Recorded;

/** The fold of all events of one unit's year, and how far in the log it has come. */
public record UnitYearAccount(
        UnitYear unitYear,
        Positions positions,
        Profile profile,
        Map<QuotaLine, LineAccount> lines,
        Sums<ReceiptKey> receipts,
        ClosingAccount closing,
        Records records,
        AssetAccount assets,
        Procurement procurement,
        Reservations reservations) {

    public static UnitYearAccount empty(UnitYear unitYear) {
        return new UnitYearAccount(
                unitYear,
                Positions.NONE,
                Profile.NEW,
                Map.of(),
                Sums.none(),
                ClosingAccount.NEW,
                Records.NEW,
                AssetAccount.NONE,
                Procurement.NONE,
                Reservations.NONE);
    }

    /**
     * Folds a record of the log; one that was folded before changes nothing.
     *
     * @throws BrokenSequence when an event before it is missing
     * @throws IllegalArgumentException when the event has no place in this account
     * @throws ArithmeticException when an amount overflows
     */
    public UnitYearAccount fold(LogPosition at, Recorded<?> recorded) {
        if (positions.haveSeen(at)) {
            return this;
        }
        Positions after = positions.after(at, recorded.sequence());
        return evolve(recorded).foldedTo(after);
    }

    /**
     * Passes a record that an operator has decided not to fold.
     *
     * @param sequence its sequence; empty when it cannot be read
     */
    public UnitYearAccount skip(LogPosition at, OptionalLong sequence) {
        return positions.haveSeen(at) ? this : foldedTo(positions.skipping(at, sequence));
    }

    /** The account after an event, wherever it stood in the log. */
    public UnitYearAccount evolve(Recorded<?> recorded) {
        if (!recorded.unitYear().equals(unitYear)) {
            throw new IllegalArgumentException("an event of " + recorded.unitYear() + " is none of " + unitYear);
        }
        if (!unitYear.year().contains(recorded.accountingDate())) {
            throw new IllegalArgumentException(
                    recorded.accountingDate() + " is not in the fiscal year " + unitYear.year());
        }
        UnitYearAccount evolved = switch (recorded.event()) {
            case AppropriationEvent event -> AppropriationFold.evolve(this, event, recorded);
            case PaymentEvent event ->
                ReservationFold.evolve(PaymentFold.evolve(this, event, recorded.accountingDate()), event);
            case AssetEvent event -> AssetFold.evolve(this, event, recorded.accountingDate());
            case ClosingEvent event -> with(closing.evolve(event, recorded.recordedAt()));
            case ProcurementEvent event -> ProcurementFold.evolve(this, event, recorded.accountingDate());
            default ->
                throw new IllegalArgumentException(
                        "no account folds " + recorded.event().getClass().getSimpleName());
        };
        return evolved.with(evolved.profile.on(recorded.accountingDate()));
    }

    /** The lines in their order. */
    public List<QuotaLine> lineKeys() {
        return lines.keySet().stream()
                .sorted(Comparator.comparing(QuotaLine::key))
                .toList();
    }

    UnitYearAccount line(QuotaLine line, UnaryOperator<LineAccount> change) {
        LineAccount changed = change.apply(lines.getOrDefault(line, LineAccount.NEW));
        return with(Sums.with(lines, line, changed), receipts);
    }

    UnitYearAccount received(ReceiptKey key, Money amount) {
        return with(lines, receipts.plus(key, amount));
    }

    UnitYearAccount with(Profile next) {
        return next.equals(profile)
                ? this
                : new UnitYearAccount(
                        unitYear,
                        positions,
                        next,
                        lines,
                        receipts,
                        closing,
                        records,
                        assets,
                        procurement,
                        reservations);
    }

    UnitYearAccount with(ClosingAccount next) {
        return new UnitYearAccount(
                unitYear, positions, profile, lines, receipts, next, records, assets, procurement, reservations);
    }

    UnitYearAccount with(Records next) {
        return new UnitYearAccount(
                unitYear, positions, profile, lines, receipts, closing, next, assets, procurement, reservations);
    }

    UnitYearAccount with(AssetAccount next) {
        return new UnitYearAccount(
                unitYear, positions, profile, lines, receipts, closing, records, next, procurement, reservations);
    }

    UnitYearAccount with(Procurement next) {
        return new UnitYearAccount(
                unitYear, positions, profile, lines, receipts, closing, records, assets, next, reservations);
    }

    UnitYearAccount with(Reservations next) {
        return new UnitYearAccount(
                unitYear, positions, profile, lines, receipts, closing, records, assets, procurement, next);
    }

    UnitYearAccount with(Map<QuotaLine, LineAccount> nextLines, Sums<ReceiptKey> nextReceipts) {
        return new UnitYearAccount(
                unitYear,
                positions,
                profile,
                nextLines,
                nextReceipts,
                closing,
                records,
                assets,
                procurement,
                reservations);
    }

    /** The same, said to be folded up to there. */
    public UnitYearAccount foldedTo(Positions next) {
        return new UnitYearAccount(
                unitYear, next, profile, lines, receipts, closing, records, assets, procurement, reservations);
    }
}
