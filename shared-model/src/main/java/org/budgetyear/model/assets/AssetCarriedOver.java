package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** An asset that the register has at the end of the year. */
@EventType("assets.asset-carried-over.v1")
public record AssetCarriedOver(Asset asset) implements AssetEvent {}
