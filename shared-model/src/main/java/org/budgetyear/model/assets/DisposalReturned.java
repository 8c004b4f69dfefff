package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** A disposal is not to be: the asset stays. */
@EventType("assets.disposal-returned.v1")
public record DisposalReturned(String disposalNo, Asset asset, String reason) implements AssetEvent {}
