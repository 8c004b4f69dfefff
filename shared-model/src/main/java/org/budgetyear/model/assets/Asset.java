package org.budgetyear.model.assets;

import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An asset, or several alike under one number.
 *
 * @param assetNo its number in the register of its unit
 * @param count how many pieces
 * @param unitValueFen the price of one piece in fen; zero when the register does not know it
 * @param use of vehicles, one of the year's list; null for all else
 * @param fiscal whether fiscal money bought or keeps it
 */
public record Asset(
        String assetNo,
        AssetKind kind,
        String name,
        int count,
        Money unitValueFen,
        @Nullable String use,
        boolean fiscal) {

    /** What all its pieces cost. */
    public Money value() {
        return Money.ofFen(Math.multiplyExact(unitValueFen.fen(), (long) count));
    }

    public Asset pieces(int number) {
        return new Asset(assetNo, kind, name, number, unitValueFen, use, fiscal);
    }

    public Asset numbered(String number) {
        return new Asset(number, kind, name, count, unitValueFen, use, fiscal);
    }

    public Asset usedFor(String nextUse) {
        return new Asset(assetNo, kind, name, count, unitValueFen, nextUse, fiscal);
    }
}
