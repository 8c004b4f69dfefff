package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.assets.Asset;

/**
 * An asset of the register with all that happened to it.
 *
 * @param asset as it came in
 * @param movements in the order of the log
 */
public record AssetRecord(Asset asset, List<Movement> movements) {

    /** The asset with what was left of it on a day, and how it was used then. */
    public Asset on(LocalDate day) {
        Asset then = asset.pieces(0);
        for (Movement movement : until(day)) {
            then = then.pieces(then.count() + movement.change());
            then = movement.use() == null ? then : then.usedFor(movement.use());
        }
        return then;
    }

    public List<Movement> until(LocalDate day) {
        return movements.stream()
                .filter(movement -> !movement.on().isAfter(day))
                .toList();
    }

    AssetRecord with(Movement movement) {
        return new AssetRecord(
                asset, Stream.concat(movements.stream(), Stream.of(movement)).toList());
    }
}
