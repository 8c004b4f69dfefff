package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.Ledger;

/**
 * When each payment is made and each line's budget is changed. The ledger does not say when a change came; it comes in
 * the middle of the year, or sooner if a dated payment or a contract needs the money.
 */
final class YearPlan {

    private static final int END_OF_JUNE = 30;

    private final LocalDate start;
    private final Spread spread;
    private final LocalDate midYear;
    private final Map<Place, Money> openings = new HashMap<>();
    private final Map<Place, List<Need>> reserved = new HashMap<>();
    private final Map<Place, List<Voucher>> vouchers;
    private final List<Change> changes = new ArrayList<>();

    private YearPlan(Ledger ledger) {
        this.start = WorkingDays.of(ledger.year().fiscalYear()).first();
        this.spread = new Spread(WorkingDays.of(ledger.year().fiscalYear()));
        this.midYear = LocalDate.of(ledger.year().fiscalYear().value(), Month.JUNE, END_OF_JUNE);
        this.vouchers = ledger.rows(PaymentsFile.Payment.class).stream()
                .flatMap(payment -> spread.vouchers(payment).stream())
                .sorted(Voucher.IN_ORDER_OF_THE_YEAR)
                .collect(Collectors.groupingBy(voucher ->
                        new Place(voucher.payment().unit(), voucher.payment().line())));
        ledger.rows(CarryOverFile.CarryOver.class)
                .forEach(row -> openings.merge(new Place(row.unit(), row.line()), row.opening(), Money::plus));
        ledger.rows(ContractsFile.Contract.class).forEach(this::reserve);
        List<QuotasFile.Quota> quotas = ledger.rows(QuotasFile.Quota.class);
        quotas.forEach(row -> openings.merge(new Place(row.unit(), row.line()), row.opening(), Money::plus));
        quotas.stream().filter(quota -> !quota.change().isZero()).forEach(this::plan);
    }

    static YearPlan of(Ledger ledger) {
        return new YearPlan(ledger);
    }

    /** The net change of a line's budget on a day. */
    record Change(QuotasFile.Quota quota, LocalDate date) {}

    /** What must be there on a day. */
    private record Need(LocalDate date, Money amount) {}

    private record Place(UnitCode unit, QuotaLine line) {}

    /** In the order of the ledger. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** In the order of the year. */
    List<Voucher> vouchers() {
        return vouchers.values().stream()
                .flatMap(List::stream)
                .sorted(Voucher.IN_ORDER_OF_THE_YEAR)
                .toList();
    }

    private void reserve(ContractsFile.Contract contract) {
        LocalDate date = contract.date() == null ? start : contract.date();
        for (SchedulePart part : contract.schedule()) {
            if (part.line() != null) {
                reserved.computeIfAbsent(new Place(contract.unit(), part.line()), place -> new ArrayList<>())
                        .add(new Need(date, part.amountFen()));
            }
        }
    }

    private void plan(QuotasFile.Quota quota) {
        Place place = new Place(quota.unit(), quota.line());
        List<Voucher> ofLine = vouchers.getOrDefault(place, List.of());
        Change change = new Change(quota, dateOfChange(quota, ofLine));
        changes.add(change);
        vouchers.put(place, payable(change, ofLine));
    }

    private LocalDate dateOfChange(QuotasFile.Quota quota, List<Voucher> vouchers) {
        Money left = opening(quota);
        for (Need need : needs(new Place(quota.unit(), quota.line()), vouchers)) {
            left = left.minus(need.amount());
            if (left.isNegative() && quota.change().isPositive() && need.date().isBefore(midYear)) {
                return need.date();
            }
        }
        return midYear;
    }

    /** A contract needs all of its share when it is signed, and its payments nothing more. */
    private List<Need> needs(Place place, List<Voucher> vouchers) {
        Stream<Need> paid = vouchers.stream()
                .filter(voucher -> voucher.payment().date() != null)
                .filter(voucher -> voucher.payment().contract() == null)
                .map(voucher -> new Need(voucher.date(), voucher.amount()));
        return Stream.concat(reserved.getOrDefault(place, List.of()).stream(), paid)
                .sorted(Comparator.comparing(Need::date))
                .toList();
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

    private Money opening(QuotasFile.Quota quota) {
        return openings.getOrDefault(new Place(quota.unit(), quota.line()), Money.ZERO);
    }
}
