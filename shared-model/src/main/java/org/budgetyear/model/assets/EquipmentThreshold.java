package org.budgetyear.model.assets;

import java.util.List;
import org.budgetyear.model.money.Money;

/**
 * Equipment whose number is published because of its price.
 *
 * @param id names the line, in figures too
 * @param kinds of which the line counts
 * @param unitValueFen the price of one piece from which it counts
 * @param inclusive whether that price itself counts
 * @param name the line as it is printed
 */
public record EquipmentThreshold(String id, List<AssetKind> kinds, Money unitValueFen, boolean inclusive, String name) {

    public boolean counts(Asset asset) {
        int above = asset.unitValueFen().compareTo(unitValueFen);
        return kinds.contains(asset.kind()) && (above > 0 || (inclusive && above == 0));
    }
}
