package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** Another person than asked for it approved a disposal. */
@EventType("assets.disposal-approved.v1")
public record DisposalApproved(String disposalNo, String approvedBy) implements AssetEvent {}
