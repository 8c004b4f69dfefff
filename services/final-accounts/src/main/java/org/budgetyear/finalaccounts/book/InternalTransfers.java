package org.budgetyear.finalaccounts.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.book.UnmatchedTransfer.Side;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.money.Money;

/**
 * What units of one department paid each other. A payment and a receipt are a pair when each names the other's unit,
 * the receipt names the payment's voucher, and both are of one kind: a subsidy to an affiliate is received as a
 * superior's subsidy, a remittance as an affiliate's, and both may be booked as other income. Of a pair whose amounts
 * differ the smaller one counts; the rest, like a side that has no other, is unmatched. Money to and from units outside
 * the department is none of this.
 */
public record InternalTransfers(List<MatchedTransfer> matched, List<UnmatchedTransfer> unmatched) {

    public static InternalTransfers among(List<UnitBook> units) {
        return new Matching(units).result();
    }

    /** Facts that, added to those of the units, leave the department's. */
    public List<Fact> eliminations() {
        return matched.stream().flatMap(pair -> pair.eliminations().stream()).toList();
    }

    /** Takes each receipt in its order from what the payment it names has left. */
    private static final class Matching {

        private final List<TransferPaid> paid = new ArrayList<>();
        private final List<TransferReceived> received = new ArrayList<>();
        private final List<MatchedTransfer> matched = new ArrayList<>();
        private final List<UnmatchedTransfer> unmatched = new ArrayList<>();
        private final Map<TransferPaid, Money> left = new HashMap<>();

        Matching(List<UnitBook> units) {
            Set<UnitCode> members = units.stream().map(UnitBook::unit).collect(Collectors.toSet());
            units.stream()
                    .flatMap(unit -> unit.records().transfersPaid().stream())
                    .filter(each -> members.contains(each.receivingUnit()))
                    .forEach(paid::add);
            units.stream()
                    .flatMap(unit -> unit.records().transfersReceived().stream())
                    .filter(each -> members.contains(each.payingUnit()))
                    .forEach(received::add);
        }

        InternalTransfers result() {
            paid.forEach(each -> left.put(each, each.amountFen()));
            received.forEach(this::match);
            paid.forEach(each -> addUnmatched(
                    each.unit(), Side.PAID, each.voucher(), each.receivingUnit(), left.getOrDefault(each, Money.ZERO)));
            return new InternalTransfers(List.copyOf(matched), List.copyOf(unmatched));
        }

        private void match(TransferReceived receipt) {
            Optional<TransferPaid> payment =
                    paid.stream().filter(each -> isPair(each, receipt)).findFirst();
            Money there =
                    payment.map(each -> left.getOrDefault(each, Money.ZERO)).orElse(Money.ZERO);
            Money amount = there.min(receipt.amountFen());
            if (amount.isPositive()) {
                payment.ifPresent(each -> {
                    matched.add(new MatchedTransfer(each, receipt, amount));
                    left.put(each, there.minus(amount));
                });
            }
            addUnmatched(
                    receipt.unit(),
                    Side.RECEIVED,
                    receipt.receiptNo(),
                    receipt.payingUnit(),
                    receipt.amountFen().minus(amount));
        }

        private void addUnmatched(UnitCode unit, Side side, String documentNo, UnitCode counterpart, Money amount) {
            if (amount.isPositive()) {
                unmatched.add(new UnmatchedTransfer(unit, side, documentNo, counterpart, amount));
            }
        }

        private static boolean isPair(TransferPaid payment, TransferReceived receipt) {
            return payment.unit().equals(receipt.payingUnit())
                    && payment.voucher().equals(receipt.voucher())
                    && payment.receivingUnit().equals(receipt.unit())
                    && isOneKind(payment.line().nature(), receipt.fund());
        }

        private static boolean isOneKind(Nature paid, Fund received) {
            return switch (paid) {
                case AFFILIATED_SUBSIDY -> received == Fund.SUPERIOR_SUBSIDY || received == Fund.OTHER;
                case REMITTED_TO_SUPERIOR -> received == Fund.AFFILIATED_REMITTANCE || received == Fund.OTHER;
                case BASIC, PROJECT, BUSINESS -> false;
            };
        }
    }
}
