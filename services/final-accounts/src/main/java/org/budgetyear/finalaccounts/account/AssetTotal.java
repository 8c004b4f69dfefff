package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one kind and use: what the year began with, and what came, less what went, is what there is. Vehicles
 * count under the use that they have in the end.
 *
 * @param boughtCount of what came, what the year's own payments bought
 * @param fiscalCount of what there is, what fiscal money bought or keeps
 */
public record AssetTotal(
        Key key,
        int openingCount,
        int inCount,
        int outCount,
        int boughtCount,
        int count,
        int fiscalCount,
        Money valueFen) {

    private static final Comparator<AssetTotal> ORDER = Comparator.<AssetTotal, AssetKind>comparing(
                    total -> total.key().kind())
            .thenComparing(total -> total.key().use(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** @param use of vehicles; null for all else */
    public record Key(AssetKind kind, @Nullable String use) {}

    public static List<AssetTotal> sorted(Collection<AssetTotal> totals) {
        return totals.stream().sorted(ORDER).toList();
    }

    public AssetTotal plus(AssetTotal other) {
        return new AssetTotal(
                key,
                Math.addExact(openingCount, other.openingCount),
                Math.addExact(inCount, other.inCount),
                Math.addExact(outCount, other.outCount),
                Math.addExact(boughtCount, other.boughtCount),
                Math.addExact(count, other.count),
                Math.addExact(fiscalCount, other.fiscalCount),
                valueFen.plus(other.valueFen));
    }

    static AssetTotal of(AssetRecord each, LocalDate day) {
        int opening = 0;
        int in = 0;
        int out = 0;
        int bought = 0;
        for (Movement movement : each.until(day)) {
            opening += movement.kind().isOpening() ? movement.change() : 0;
            in += movement.kind().isOpening() ? 0 : Math.max(0, movement.change());
            out += Math.max(0, -movement.change());
            bought += movement.kind() == Movement.Kind.BOUGHT ? movement.change() : 0;
        }
        Asset then = each.on(day);
        return new AssetTotal(
                new Key(then.kind(), then.use()),
                opening,
                in,
                out,
                bought,
                then.count(),
                then.fiscal() ? then.count() : 0,
                then.value());
    }
}
