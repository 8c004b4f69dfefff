package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** A unit's register takes entries of the year. */
@EventType("assets.register-opened.v1")
public record RegisterOpened() implements AssetEvent {}
