package org.budgetyear.standalone.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.Ledger;

/**
 * When each payment is made and each line's budget is changed: week by week, all units together. The ledger does not say
 * when a change came; it comes in the middle of the year, or sooner if a dated payment needs the money.
 */
final class YearPlan {

    private static final int END_OF_JUNE = 30;

    private final Ledger ledger;
    private final Spread spread;
    private final LocalDate midYear;
    private final Map<Place, Money> openings = new HashMap<>();
    private final SortedMap<LocalDate, Week> weeks = new TreeMap<>();

    private YearPlan(Ledger ledger) {
        this.ledger = ledger;
        this.spread = new Spread(WorkingDays.of(ledger.year().fiscalYear()));
        this.midYear = LocalDate.of(ledger.year().fiscalYear().value(), Month.JUNE, END_OF_JUNE);
    }

    /** What happens in one week. */
    record Week(List<Change> changes, List<Voucher> vouchers) {}

    /** The net change of a line's budget on a day. */
    record Change(Ledger.Quota quota, LocalDate date) {}

    private record Place(UnitCode unit, QuotaLine line) {}

    /** The weeks in which something happens, in order. */
    static List<Week> of(Ledger ledger) {
        return new YearPlan(ledger).weeks();
    }

    private List<Week> weeks() {
        ledger.carryOvers()
                .forEach(row -> openings.merge(new Place(row.unit(), row.line()), row.opening(), Money::plus));
        ledger.quotas().forEach(row -> openings.merge(new Place(row.unit(), row.line()), row.opening(), Money::plus));
        Map<Place, List<Voucher>> vouchers = ledger.payments().stream()
                .flatMap(payment -> spread.vouchers(payment).stream())
                .sorted(Voucher.IN_ORDER_OF_THE_YEAR)
                .collect(Collectors.groupingBy(voucher ->
                        new Place(voucher.payment().unit(), voucher.payment().line())));
        for (Ledger.Quota quota : ledger.quotas()) {
            if (!quota.change().isZero()) {
                Place place = new Place(quota.unit(), quota.line());
                List<Voucher> ofLine = vouchers.getOrDefault(place, List.of());
                Change change = new Change(quota, dateOfChange(quota, ofLine));
                week(change.date()).changes().add(change);
                vouchers.put(place, payable(change, ofLine));
            }
        }
        vouchers.values()
                .forEach(ofLine -> ofLine.forEach(
                        voucher -> week(voucher.date()).vouchers().add(voucher)));
        weeks.values().forEach(week -> week.vouchers().sort(Voucher.IN_ORDER_OF_THE_YEAR));
        return List.copyOf(weeks.values());
    }

    private Week week(LocalDate date) {
        return weeks.computeIfAbsent(
                date.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY)),
                monday -> new Week(new ArrayList<>(), new ArrayList<>()));
    }

    private LocalDate dateOfChange(Ledger.Quota quota, List<Voucher> vouchers) {
        Money left = opening(quota);
        for (Voucher voucher : vouchers) {
            if (voucher.payment().date() != null) {
                left = left.minus(voucher.amount());
                if (left.isNegative()
                        && quota.change().isPositive()
                        && voucher.date().isBefore(midYear)) {
                    return voucher.date();
                }
            }
        }
        return midYear;
    }

    /** The vouchers with those put off that the opening budget does not cover before the change comes. */
    private List<Voucher> payable(Change change, List<Voucher> vouchers) {
        Money left = opening(change.quota())
                .minus(Money.sum(vouchers.stream()
                        .filter(voucher -> voucher.payment().date() != null)
                        .filter(voucher -> voucher.date().isBefore(change.date()))
                        .map(Voucher::amount)
                        .toList()));
        List<Voucher> payable = new ArrayList<>();
        for (Voucher voucher : vouchers) {
            boolean movable = voucher.payment().date() == null && voucher.date().isBefore(change.date());
            if (movable && voucher.amount().compareTo(left) > 0) {
                payable.add(voucher.on(spread.dayFrom(change.date(), voucher)));
            } else {
                payable.add(voucher);
                left = movable ? left.minus(voucher.amount()) : left;
            }
        }
        return payable;
    }

    private Money opening(Ledger.Quota quota) {
        return openings.getOrDefault(new Place(quota.unit(), quota.line()), Money.ZERO);
    }
}
