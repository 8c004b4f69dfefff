package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** Somebody asks to dispose of an asset (处置申请). */
@EventType("assets.disposal-requested.v1")
public record DisposalRequested(
        String disposalNo, Asset asset, DisposalMethod method, String reason, String requestedBy)
        implements AssetEvent {}
