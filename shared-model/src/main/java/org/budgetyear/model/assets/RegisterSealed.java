package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/** A barrier: no asset comes, changes or goes after it in this unit's year unless it is reopened. Says how many assets were carried over. */
@EventType("assets.register-sealed.v1")
public record RegisterSealed(int carriedOver) implements AssetEvent {}
