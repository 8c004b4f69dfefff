package org.budgetyear.model.assets;

import java.util.List;
import org.budgetyear.model.event.EventType;
import org.jspecify.annotations.Nullable;

/** An asset came into the register. An explanation says why its value is not what the payments paid (入账). */
@EventType("assets.asset-registered.v1")
public record AssetRegistered(
        Asset asset,
        Acquisition acquisition,
        List<PaidBy> paidBy,
        @Nullable String explanation) implements AssetEvent {}
