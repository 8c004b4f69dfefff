package org.budgetyear.model.assets;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** An asset of another unit came in. */
@EventType("assets.asset-transferred-in.v1")
public record AssetTransferredIn(String requestId, UnitCode fromUnit, String fromAssetNo, Asset asset)
        implements AssetEvent {}
