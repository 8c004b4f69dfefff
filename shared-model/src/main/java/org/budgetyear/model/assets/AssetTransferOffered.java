package org.budgetyear.model.assets;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** An asset is offered to another unit (划转) and stays in the register until that has answered. */
@EventType("assets.asset-transfer-offered.v1")
public record AssetTransferOffered(String requestId, Asset asset, UnitCode toUnit, String toAssetNo)
        implements AssetEvent {}
