package org.budgetyear.model.assets;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** The other unit has taken the asset, so it leaves the register. */
@EventType("assets.asset-transferred-out.v1")
public record AssetTransferredOut(String requestId, Asset asset, UnitCode toUnit, String toAssetNo)
        implements AssetEvent {}
