package org.budgetyear.model.assets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;

/**
 * What is a matter of year and place about assets: what vehicles are used for, which equipment is so dear that its
 * number is published, and which payments buy something to be registered. They are data files, so that another year is
 * another line in them.
 *
 * @param vehicleUses the uses with their names, in the order of the published list
 * @param thresholds the lines of the published table of equipment, in its order
 * @param capitalCodes the economic codes of what is registered once it is paid
 */
public record AssetRules(
        Map<String, String> vehicleUses, List<EquipmentThreshold> thresholds, Set<String> capitalCodes) {

    private static final RuleFile VEHICLE_USES = RuleFile.read("vehicle-uses.csv");
    private static final RuleFile THRESHOLDS = RuleFile.read("equipment-thresholds.csv");
    private static final RuleFile CAPITAL_CODES = RuleFile.read("capital-codes.csv");

    /** They are asked for with each payment. */
    private static final Map<UnitYear, AssetRules> KNOWN = new ConcurrentHashMap<>();

    /** The rules that hold for a unit, by the jurisdiction that its code begins with, in a year. */
    public static AssetRules of(UnitYear unitYear) {
        return KNOWN.computeIfAbsent(unitYear, AssetRules::select);
    }

    private static AssetRules select(UnitYear unitYear) {
        return new AssetRules(
                VEHICLE_USES
                        .rows(unitYear)
                        .collect(Collectors.toMap(
                                row -> row.get(0), row -> row.get(1), (one, other) -> other, LinkedHashMap::new)),
                THRESHOLDS.rows(unitYear).map(AssetRules::threshold).toList(),
                CAPITAL_CODES.rows(unitYear).map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a payment with this code buys something that has to come into the register. */
    public boolean isCapital(EconomicCode economic) {
        return capitalCodes.contains(economic.value());
    }

    private static EquipmentThreshold threshold(List<String> row) {
        return new EquipmentThreshold(
                row.get(0),
                Arrays.stream(row.get(1).split("\\|", -1))
                        .map(AssetKind::valueOf)
                        .toList(),
                Money.ofYuan(row.get(2)),
                Boolean.parseBoolean(row.get(3)),
                row.get(4));
    }
}
