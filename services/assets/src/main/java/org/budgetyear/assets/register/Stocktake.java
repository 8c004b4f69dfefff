package org.budgetyear.assets.register;

/** A stocktake that was recorded. */
record Stocktake(int assetsCounted) {}
