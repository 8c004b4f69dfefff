package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** A vehicle is used for something else. */
@EventType("assets.asset-use-changed.v1")
public record AssetUseChanged(String assetNo, String fromUse, String toUse, String reason) implements AssetEvent {}
