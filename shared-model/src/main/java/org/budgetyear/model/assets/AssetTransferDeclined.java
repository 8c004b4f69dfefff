package org.budgetyear.model.assets;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** An offered asset cannot be taken; the offering unit keeps it. */
@EventType("assets.asset-transfer-declined.v1")
public record AssetTransferDeclined(String requestId, UnitCode fromUnit, Asset asset, String refusalCode)
        implements AssetEvent {}
