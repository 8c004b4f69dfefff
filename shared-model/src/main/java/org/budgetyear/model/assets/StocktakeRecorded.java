package org.budgetyear.model.assets;

import java.util.List;
import org.budgetyear.model.event.EventType;

/** Assets were counted (盘点); what differed is adjusted, for a reason each. */
@EventType("assets.stocktake-recorded.v1")
public record StocktakeRecorded(String stocktakeNo, int assetsCounted, List<StocktakeAdjustment> adjustments)
        implements AssetEvent {}
