package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** The other unit declined, so the asset stays. */
@EventType("assets.asset-transfer-returned.v1")
public record AssetTransferReturned(String requestId, Asset asset, String refusalCode) implements AssetEvent {}
