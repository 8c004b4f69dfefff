package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** An asset that the register had at the end of last year. */
@EventType("assets.asset-carried-in.v1")
public record AssetCarriedIn(Asset asset) implements AssetEvent {}
