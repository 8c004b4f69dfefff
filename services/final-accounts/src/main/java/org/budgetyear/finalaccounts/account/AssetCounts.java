package org.budgetyear.finalaccounts.account;

import static org.budgetyear.finalaccounts.book.Counted.FISCAL_VEHICLES;
import static org.budgetyear.finalaccounts.book.Counted.LARGE_EQUIPMENT;
import static org.budgetyear.finalaccounts.book.Counted.UNREGISTERED_PAYMENTS;
import static org.budgetyear.finalaccounts.book.Counted.VEHICLES;
import static org.budgetyear.finalaccounts.book.Counted.VEHICLES_AT_OPENING;
import static org.budgetyear.finalaccounts.book.Counted.VEHICLES_BOUGHT;
import static org.budgetyear.finalaccounts.book.Counted.VEHICLES_IN;
import static org.budgetyear.finalaccounts.book.Counted.VEHICLES_OUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.assets.EquipmentThreshold;
import org.budgetyear.model.code.UnitYear;

/**
 * What is published of a register at the end of the year (国有资产占用情况). Each use of vehicles and each line of equipment
 * that the year's rules name is there, with zero too.
 */
final class AssetCounts {

    private AssetCounts() {}

    static List<Count> of(UnitYear unitYear, AssetAccount account) {
        LocalDate end = unitYear.year().lastDay();
        AssetRules rules = AssetRules.of(unitYear);
        List<Asset> held = account.on(end);
        List<Count> counts = new ArrayList<>();
        rules.vehicleUses().keySet().forEach(use -> counts.add(new Count(VEHICLES, use, 0)));
        rules.thresholds().forEach(line -> counts.add(new Count(LARGE_EQUIPMENT, line.id(), 0)));
        for (Asset asset : held) {
            if (asset.kind() == AssetKind.VEHICLE) {
                counts.add(new Count(VEHICLES, asset.use(), asset.count()));
                counts.add(new Count(FISCAL_VEHICLES, null, asset.fiscal() ? asset.count() : 0));
            }
            for (EquipmentThreshold line : rules.thresholds()) {
                counts.add(new Count(LARGE_EQUIPMENT, line.id(), line.counts(asset) ? asset.count() : 0));
            }
        }
        for (AssetTotal total : account.totalsOn(end)) {
            if (total.key().kind() == AssetKind.VEHICLE) {
                counts.add(new Count(VEHICLES_AT_OPENING, null, total.openingCount()));
                counts.add(new Count(VEHICLES_IN, null, total.inCount()));
                counts.add(new Count(VEHICLES_OUT, null, total.outCount()));
            }
        }
        counts.add(new Count(UNREGISTERED_PAYMENTS, null, account.queue().size()));
        account.assets().values().stream()
                .filter(each ->
                        each.asset().kind() == AssetKind.VEHICLE && each.asset().fiscal())
                .flatMap(each -> each.movements().stream())
                .filter(movement -> movement.kind() == Movement.Kind.BOUGHT)
                .forEach(movement -> counts.add(new Count(VEHICLES_BOUGHT, null, movement.change())));
        return counts;
    }
}
