package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** The year is being sealed, and the register waits for other units' answers to transfers. */
@EventType("assets.register-closing.v1")
public record RegisterClosing() implements AssetEvent {}
