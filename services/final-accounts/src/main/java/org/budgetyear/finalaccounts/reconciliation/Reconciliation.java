package org.budgetyear.finalaccounts.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.reconciliation.Discrepancy.Kind;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;

/**
 * Compares a unit's payments with what the treasury has cleared, voucher by voucher and summed by fund, month and
 * function (domain rule 29).
 *
 * @param differences by voucher, in the order of their names
 * @param sums each fund, month and function in which the sums differ
 */
public record Reconciliation(int vouchers, List<Discrepancy> differences, List<Sum> sums) {

    /** Sums that differ. */
    public record Sum(String fund, int month, String function, Money treasuryFen, Money ledgerFen) {}

    private record Place(String fund, int month, String function) {}

    /** @throws MalformedClearingFile when the treasury's file cannot be read */
    public static Reconciliation of(UnitCode unit, String clearingCsv, Register register) {
        Map<String, List<Movement>> treasury = ClearingFile.of(unit, clearingCsv).stream()
                .collect(Collectors.groupingBy(Movement::voucher, TreeMap::new, Collectors.toList()));
        Map<String, List<Movement>> ledger = register.byVoucher();
        Set<String> vouchers = new TreeSet<>(treasury.keySet());
        vouchers.addAll(ledger.keySet());
        List<Discrepancy> differences = new ArrayList<>();
        for (String voucher : vouchers) {
            differences.addAll(compare(
                    voucher, treasury.getOrDefault(voucher, List.of()), ledger.getOrDefault(voucher, List.of())));
        }
        return new Reconciliation(vouchers.size(), List.copyOf(differences), sums(treasury, ledger));
    }

    private static List<Discrepancy> compare(String voucher, List<Movement> treasury, List<Movement> ledger) {
        if (ledger.isEmpty()) {
            return List.of(new Discrepancy(voucher, Kind.MISSING_IN_LEDGER, net(treasury), ""));
        }
        if (treasury.isEmpty()) {
            return List.of(new Discrepancy(voucher, Kind.MISSING_IN_TREASURY, "", net(ledger)));
        }
        List<Discrepancy> differences = new ArrayList<>();
        add(differences, voucher, Kind.AMOUNT, net(treasury), net(ledger));
        boolean withEconomic = treasury.stream().allMatch(each -> each.economic() != null);
        add(differences, voucher, Kind.CODE, codes(treasury, withEconomic), codes(ledger, withEconomic));
        add(differences, voucher, Kind.DATE, dates(treasury), dates(ledger));
        return differences;
    }

    private static void add(List<Discrepancy> differences, String voucher, Kind kind, String treasury, String ledger) {
        if (!treasury.equals(ledger)) {
            differences.add(new Discrepancy(voucher, kind, treasury, ledger));
        }
    }

    private static String net(List<Movement> movements) {
        return Money.sum(movements.stream().map(Movement::amountFen).toList()).toYuan();
    }

    private static String codes(List<Movement> movements, boolean withEconomic) {
        return movements.stream()
                .map(each -> each.fund() + "/" + each.function() + (withEconomic ? "/" + each.economic() : ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static String dates(List<Movement> movements) {
        return movements.stream()
                .map(Movement::date)
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining("+"));
    }

    private static List<Sum> sums(Map<String, List<Movement>> treasury, Map<String, List<Movement>> ledger) {
        Map<Place, Money> first = summed(treasury);
        Map<Place, Money> second = summed(ledger);
        Set<Place> places = new HashSet<>(first.keySet());
        places.addAll(second.keySet());
        return places.stream()
                .map(place -> new Sum(
                        place.fund(),
                        place.month(),
                        place.function(),
                        first.getOrDefault(place, Money.ZERO),
                        second.getOrDefault(place, Money.ZERO)))
                .filter(sum -> !sum.treasuryFen().equals(sum.ledgerFen()))
                .sorted(java.util.Comparator.comparing(Sum::toString))
                .toList();
    }

    private static Map<Place, Money> summed(Map<String, List<Movement>> byVoucher) {
        return byVoucher.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        each -> new Place(
                                each.fund().name(),
                                each.date().getMonthValue(),
                                each.function().value()),
                        Movement::amountFen,
                        Money::plus));
    }
}
