package org.budgetyear.assets.register;

import org.budgetyear.model.assets.Asset;

/**
 * An asset as the register has it; none of its pieces may be left.
 *
 * @param moving how many of its pieces are offered to another unit or being disposed of
 */
record HeldAsset(Asset asset, int moving) {

    /** The pieces that nothing has been decided about. */
    int available() {
        return asset.count() - moving;
    }

    HeldAsset move(int pieces) {
        return new HeldAsset(asset, moving + pieces);
    }

    HeldAsset stay(int pieces) {
        return move(-pieces);
    }

    HeldAsset leave(int pieces) {
        return new HeldAsset(asset.pieces(asset.count() - pieces), moving - pieces);
    }

    HeldAsset counted(int pieces) {
        return new HeldAsset(asset.pieces(pieces), moving);
    }

    HeldAsset usedFor(String use) {
        return new HeldAsset(asset.usedFor(use), moving);
    }
}
