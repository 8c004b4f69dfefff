package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;

/**
 * The asset register of a unit's year, and the payments that it waits for.
 *
 * @param assets by number, those too of which nothing is left
 * @param dues by {@link #paymentKey}
 * @param registered what registrations name of each payment, whether it is due or not
 */
public record AssetAccount(Map<String, AssetRecord> assets, Map<String, PaymentDue> dues, Sums<String> registered) {

    public static final AssetAccount NONE = new AssetAccount(Map.of(), Map.of(), Sums.none());

    private static final Comparator<QueuedPayment> OLDEST_FIRST = Comparator.<QueuedPayment, LocalDate>comparing(
                    payment -> payment.due().clearedOn())
            .thenComparing(payment -> payment.due().voucher());

    /** The assets as they were on a day, in order of their numbers. */
    public List<Asset> on(LocalDate day) {
        return new TreeMap<>(assets)
                .values().stream()
                        .map(each -> each.on(day))
                        .filter(asset -> asset.count() > 0)
                        .toList();
    }

    /** What was done by a day, by kind and use. */
    public List<AssetTotal> totalsOn(LocalDate day) {
        Map<AssetTotal.Key, AssetTotal> totals = new HashMap<>();
        for (AssetRecord each : assets.values()) {
            AssetTotal total = AssetTotal.of(each, day);
            totals.merge(total.key(), total, AssetTotal::plus);
        }
        return AssetTotal.sorted(totals.values());
    }

    /** What is not settled of the payments, the oldest first. */
    public List<QueuedPayment> queue() {
        return dues.values().stream()
                .map(due -> new QueuedPayment(due, registered.get(paymentKey(due.paidIn(), due.voucher()))))
                .filter(payment -> !payment.isSettled())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    static String paymentKey(FiscalYear paidIn, String voucher) {
        return paidIn + "/" + voucher;
    }

    AssetAccount added(Asset asset, Movement.Kind how, LocalDate on) {
        Movement came = new Movement(on, how, asset.count(), asset.use());
        return new AssetAccount(
                Sums.with(assets, asset.assetNo(), new AssetRecord(asset, List.of(came))), dues, registered);
    }

    /** As if it had never been there. */
    AssetAccount removed(String assetNo) {
        return new AssetAccount(Sums.without(assets, assetNo), dues, registered);
    }

    AssetAccount moved(String assetNo, Movement movement) {
        AssetRecord known = assets.get(assetNo);
        if (known == null) {
            throw new IllegalArgumentException("the register has no asset " + assetNo);
        }
        return new AssetAccount(Sums.with(assets, assetNo, known.with(movement)), dues, registered);
    }

    AssetAccount due(PaymentDue due) {
        return new AssetAccount(assets, Sums.with(dues, paymentKey(due.paidIn(), due.voucher()), due), registered);
    }

    AssetAccount registered(FiscalYear paidIn, String voucher, Money amount) {
        return new AssetAccount(assets, dues, registered.plus(paymentKey(paidIn, voucher), amount));
    }
}
